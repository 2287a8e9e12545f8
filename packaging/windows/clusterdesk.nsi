; The installer for Windows. `packaging/make.py` compiles it with makensis and says what VERSION, FOLDER, ICON and OUT are.
;
;   setup.exe /S                 for the person who is logged in, without a window and without admin rights
;   setup.exe /S /AllUsers       for everyone (needs admin rights)
;   setup.exe /S /D=C:\Place     into another folder (/D comes last and takes no quotes)
;   uninstall.exe /S             takes the program away and leaves every portfolio
;
; Installing over an older version replaces it in its place. Exit codes: 0 done, 1 cancelled, 2 not possible.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!define NAME "ClusterDesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define KIND "ClusterDesk.Portfolio"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey LegalCopyright "MIT license"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\clusterdesk.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

LangString RUNNING ${LANG_ENGLISH} "ClusterDesk is open. Close it, then start this again."
LangString RUNNING ${LANG_SPANISH} "ClusterDesk está abierto. Ciérralo y empieza de nuevo."
LangString KIND_NAME ${LANG_ENGLISH} "ClusterDesk portfolio"
LangString KIND_NAME ${LANG_SPANISH} "Portafolio de ClusterDesk"

; Windows lets nobody open a running program for writing.
!macro STOP_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\clusterdesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\clusterdesk.exe" a
    ${If} ${Errors}
      SetErrorLevel 2
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what belongs to the program: a folder that somebody chose may hold other things.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\clusterdesk.exe"
!macroend

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro STOP_IF_RUNNING
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\clusterdesk.exe"

  WriteRegStr SHCTX "Software\Classes\.clusterdesk" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(KIND_NAME)"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\clusterdesk.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\clusterdesk.exe" "%1"'

  WriteRegStr SHCTX "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\clusterdesk.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "ClusterDesk maintainers"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

; Portfolios, settings and the log are in %LOCALAPPDATA%\ClusterDesk, or where a school keeps them: they stay.
Section "Uninstall"
  !insertmacro STOP_IF_RUNNING
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.clusterdesk" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey SHCTX "Software\Classes\.clusterdesk"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "Software\${NAME}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
