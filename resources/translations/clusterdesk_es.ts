<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About ClusterDesk</source>
        <translation>Acerca de ClusterDesk</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Read the licenses</source>
        <translation>Leer las licencias</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>It works without a network and without an account. Nothing is sent anywhere.</source>
        <translation>Funciona sin red y sin cuenta. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The interest questions are our own. They have not been tried out with students, so you cannot compare your scores with other people’s.</source>
        <translation>Las preguntas de intereses son nuestras. No se han probado con estudiantes, así que no puedes comparar tus puntajes con los de otras personas.</translation>
    </message>
    <message>
        <source>ClusterDesk is under the MIT license. It uses Qt through PySide6 under the LGPL 3.</source>
        <translation>ClusterDesk tiene la licencia MIT. Usa Qt por medio de PySide6 con la licencia LGPL 3.</translation>
    </message>
    <message>
        <source>The Spanish was written by one person and has not been read by a second one.</source>
        <translation>El español lo escribió una sola persona y no lo ha leído una segunda.</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You will see them in rows: pay, openings, growth and more, with the highest and lowest in words.</source>
        <translation>Las verás en filas: sueldo, vacantes, crecimiento y más, con lo más alto y lo más bajo en palabras.</translation>
    </message>
    <message>
        <source>Type a career</source>
        <translation>Escribe una carrera</translation>
    </message>
    <message>
        <source>Type a cluster or pathway</source>
        <translation>Escribe un grupo o una ruta</translation>
    </message>
    <message>
        <source>Nothing found by that name.</source>
        <translation>No se encontró nada con ese nombre.</translation>
    </message>
    <message>
        <source>Did you mean “{text}”?</source>
        <translation>¿Quisiste decir “{text}”?</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <source>What has that name is here already.</source>
        <translation>Lo que tiene ese nombre ya está aquí.</translation>
    </message>
</context>
<context>
    <name>AskForSheetDialog</name>
    <message>
        <source>A sheet of paper with a code, for the day you have forgotten the passphrase.</source>
        <translation>Una hoja de papel con un código, para el día en que hayas olvidado la frase de paso.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Hacer una hoja de recuperación</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escribe la frase de paso.</translation>
    </message>
</context>
<context>
    <name>AskedEditor</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>An answer has no question. Write one, or take it out.</source>
        <translation>Una respuesta no tiene pregunta. Escribe una o quítala.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>AttainedCard</name>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>Parte de las personas</translation>
    </message>
    <message>
        <source>Education people have</source>
        <translation>Estudios que tiene la gente</translation>
    </message>
    <message>
        <source>Workers aged 25 and over, {release}</source>
        <translation>Trabajadores de 25 años o más, {release}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>ClusterDesk makes a backup when you close your portfolio, and every 10 minutes while you change something. The newest 10 are kept, one a day for a week, and one a week for a month.</source>
        <translation>ClusterDesk hace una copia de seguridad cuando cierras tu portafolio y cada 10 minutos mientras cambias algo. Se guardan las 10 más nuevas, una al día durante una semana y una a la semana durante un mes.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>guardadas: {count}</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Empty now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Cosas eliminadas</translation>
    </message>
    <message>
        <source>Choose a line and press “Put back”. It comes back with everything that belongs to it.</source>
        <translation>Elige una línea y pulsa “Recuperar”. Vuelve con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here for {days} days.</source>
        <translation>La papelera está vacía. Lo que eliminas se queda aquí {days} días.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Se va del todo</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>“{title}” ha vuelto.</translation>
    </message>
    <message>
        <source>Empty the bin now?</source>
        <translation>¿Vaciar la papelera ahora?</translation>
    </message>
    <message>
        <source>1 thing is gone for good then. Nobody can bring it back.</source>
        <translation>1 cosa se va del todo. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>{count} things are gone for good then. Nobody can bring them back.</source>
        <translation>{count} cosas se van del todo. Nadie puede recuperarlas.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation>Dónde estás</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>To calendar</source>
        <translation>Al calendario</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Handed to your calendar. Do it again after changes: the same events are updated.</source>
        <translation>Entregado a tu calendario. Hazlo de nuevo tras un cambio: se actualizan los mismos eventos.</translation>
    </message>
    <message>
        <source>No program opened the calendar</source>
        <translation>Ningún programa abrió el calendario</translation>
    </message>
    <message>
        <source>Save the file, and open it on a PC or phone that has a calendar.</source>
        <translation>Guarda el archivo y ábrelo en una PC o un teléfono con calendario.</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The calendar was not saved</source>
        <translation>El calendario no se guardó</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
</context>
<context>
    <name>CareerBody</name>
    <message>
        <source>What it offers</source>
        <translation>Lo que ofrece</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que requiere</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>What the work is like</source>
        <translation>Cómo es el trabajo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CareerView</name>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>also called {titles}</source>
        <translation>también se llama {titles}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Copiar la dirección de esta página</translation>
    </message>
    <message>
        <source>Copied: name and address of this page.</source>
        <translation>Se copió el nombre y la dirección de esta página.</translation>
    </message>
</context>
<context>
    <name>CareersCard</name>
    <message>
        <source>Careers to look at</source>
        <translation>Carreras para mirar</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>Level {zone}</source>
        <translation>Nivel {zone}</translation>
    </message>
    <message>
        <source>How much preparation a career needs</source>
        <translation>Cuánta preparación pide una carrera</translation>
    </message>
    <message>
        <source>Level {zone} of 5: {preparation}</source>
        <translation>Nivel {zone} de 5: {preparation}</translation>
    </message>
    <message>
        <source>None of the careers that were kept with this result needs this much preparation.</source>
        <translation>Ninguna de las carreras guardadas con este resultado pide este nivel de preparación.</translation>
    </message>
    <message>
        <source>No career that needs this much preparation fits your answers. Look at another level.</source>
        <translation>Ninguna carrera que pida esta preparación coincide con tus respuestas. Mira otro nivel.</translation>
    </message>
</context>
<context>
    <name>CareersTab</name>
    <message>
        <source>The framework names this part, but no career is listed in it yet.</source>
        <translation>El marco nombra esta parte, pero todavía no incluye ninguna carrera.</translation>
    </message>
    <message>
        <source>Show all careers of the cluster</source>
        <translation>Mostrar todas las carreras del grupo</translation>
    </message>
    <message>
        <source>No career here meets your filters.</source>
        <translation>Ninguna carrera de aquí cumple tus filtros.</translation>
    </message>
    <message>
        <source>National figures (U.S.): pay {pay}, projections {growth}. Some are those of a wider group. Enter or a double click opens a career.</source>
        <translation>Datos nacionales (EE. UU.): sueldo {pay}, proyecciones {growth}. Algunos son de un grupo más amplio. Con Intro o doble clic se abre una carrera.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Clusters then and now</source>
        <translation>Grupos antes y ahora</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>r, earlier</source>
        <translation>r antes</translation>
    </message>
    <message>
        <source>r then</source>
        <translation>r antes</translation>
    </message>
    <message>
        <source>r, later</source>
        <translation>r después</translation>
    </message>
    <message>
        <source>r now</source>
        <translation>r ahora</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ClusterAbout</name>
    <message>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the cluster, open</source>
        <translation>Más sobre el grupo, abierto</translation>
    </message>
    <message>
        <source>More about the cluster, closed</source>
        <translation>Más sobre el grupo, cerrado</translation>
    </message>
</context>
<context>
    <name>ClusterCard</name>
    <message>
        <source>fit</source>
        <comment>below the word of fit, such as Best</comment>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>no pay figure</source>
        <translation>sin dato de sueldo</translation>
    </message>
    <message>
        <source>median {pay}</source>
        <translation>mediana {pay}</translation>
    </message>
    <message>
        <source>no growth figure</source>
        <translation>sin dato de crecimiento</translation>
    </message>
    <message>
        <source>growth {growth}</source>
        <translation>crecimiento {growth}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>no figure for openings</source>
        <translation>sin dato de vacantes</translation>
    </message>
    <message>
        <source>{count} openings a year</source>
        <translation>{count} vacantes al año</translation>
    </message>
</context>
<context>
    <name>ClusterShelf</name>
    <message>
        <source>Cross-cutting</source>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Every other cluster needs the work of these clusters.</source>
        <translation>Todos los demás grupos necesitan el trabajo de estos.</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What to see of the cluster</source>
        <translation>Qué ver del grupo</translation>
    </message>
</context>
<context>
    <name>ClustersCard</name>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Clusters in the order of fit</source>
        <translation>Grupos de carreras según cuánto coinciden</translation>
    </message>
    <message>
        <source>No area stands out, so an order of clusters says little. You can look at it all the same.</source>
        <translation>Ninguna área se destaca, así que un orden de los grupos dice poco. Puedes verlo de todos modos.</translation>
    </message>
    <message>
        <source>Your six areas are equal, so there is no order of clusters. All of them are in Explore.</source>
        <translation>Tus seis áreas son iguales, así que no hay un orden de los grupos. Todos están en Explorar.</translation>
    </message>
    <message>
        <source>Show the order all the same</source>
        <translation>Ver el orden de todos modos</translation>
    </message>
    <message>
        <source>Look at the clusters</source>
        <translation>Ver los grupos</translation>
    </message>
    <message>
        <source>Clusters that fit you best</source>
        <translation>Los grupos que más coinciden contigo</translation>
    </message>
    <message>
        <source>See your results</source>
        <translation>Ver tus resultados</translation>
    </message>
    <message>
        <source>The thin line shows how far the score could move if you answered again.</source>
        <translation>La línea fina muestra cuánto podría moverse el resultado si respondieras otra vez.</translation>
    </message>
    <message>
        <source>from your interests, {count} answers</source>
        <translation>según tus intereses, {count} respuestas</translation>
    </message>
    <message>
        <source>Your clusters show up here when you finish the interest questions.</source>
        <translation>Tus grupos de carreras aparecen aquí cuando terminas las preguntas de intereses.</translation>
    </message>
    <message>
        <source>Look at all clusters</source>
        <translation>Ver todos los grupos</translation>
    </message>
    <message>
        <source>Answer the interest questions, and the clusters that fit you show up here.</source>
        <translation>Responde las preguntas de intereses y aquí aparecen los grupos que coinciden contigo.</translation>
    </message>
    <message>
        <source>Your last answers do not point to any cluster yet.</source>
        <translation>Tus últimas respuestas todavía no señalan ningún grupo.</translation>
    </message>
    <message>
        <source>See what that means</source>
        <translation>Ver qué significa</translation>
    </message>
    <message>
        <source>What the order goes by</source>
        <translation>Según qué se ordena</translation>
    </message>
    <message>
        <source>Your topics count in the order. Bars and words tell how your interests alone fit.</source>
        <translation>Tus temas cuentan en el orden. Las barras y las palabras dicen cómo coinciden solo tus intereses.</translation>
    </message>
    <message>
        <source>line: range if you answered again</source>
        <translation>línea: rango si respondieras otra vez</translation>
    </message>
    <message>
        <source>An order that was kept from another catalog has no ranges.</source>
        <translation>Un orden guardado de otro catálogo no tiene rangos.</translation>
    </message>
    <message>
        <source>The ranges are being worked out.</source>
        <translation>Se están calculando los rangos.</translation>
    </message>
    <message>
        <source>Interests and topics</source>
        <translation>Intereses y temas</translation>
    </message>
    <message>
        <source>Interests alone</source>
        <translation>Solo intereses</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Worked out again</source>
        <translation>Calculado de nuevo</translation>
    </message>
    <message>
        <source>Pick topics</source>
        <translation>Elegir temas</translation>
    </message>
</context>
<context>
    <name>ClustersView</name>
    <message>
        <source>Explore clusters</source>
        <translation>Explorar grupos de carreras</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>2024 · {count} clusters</source>
        <translation>2024 · {count} grupos</translation>
    </message>
    <message>
        <source>Classic · {count}</source>
        <translation>Clásico · {count}</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Mejor sueldo</translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation>Mayor crecimiento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Ordered by how well they fit you.</source>
        <translation>Ordenados según cuánto coinciden contigo.</translation>
    </message>
    <message>
        <source>Ordered by name.</source>
        <translation>Ordenados por nombre.</translation>
    </message>
    <message>
        <source>Ordered by pay.</source>
        <translation>Ordenados por sueldo.</translation>
    </message>
    <message>
        <source>Ordered by growth.</source>
        <translation>Ordenados por crecimiento.</translation>
    </message>
    <message>
        <source>{careers} careers in {clusters} clusters.</source>
        <translation>{careers} carreras en {clusters} grupos.</translation>
    </message>
    <message>
        <source>Pay and growth are national figures (U.S.): {pay}, projections {growth}.</source>
        <translation>Sueldo y crecimiento son datos nacionales (EE. UU.): {pay}, proyecciones {growth}.</translation>
    </message>
    <message>
        <source>No career meets all of this.</source>
        <translation>Ninguna carrera cumple todo esto.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>Por agrupación</translation>
    </message>
    <message>
        <source>Show the clusters in the six groups of the 2024 framework</source>
        <translation>Muestra los grupos en las seis agrupaciones del marco de 2024</translation>
    </message>
    <message>
        <source>Most openings</source>
        <translation>Más vacantes</translation>
    </message>
    <message>
        <source>Saved · {count}</source>
        <translation>Guardado · {count}</translation>
    </message>
    <message>
        <source>Ordered by openings a year.</source>
        <translation>Ordenados por vacantes al año.</translation>
    </message>
    <message>
        <source>{count} of {careers} careers match, in {some} of {clusters} clusters.</source>
        <translation>Coinciden {count} de {careers} carreras, en {some} de {clusters} grupos.</translation>
    </message>
    <message>
        <source>The figure on a card is that of the whole cluster.</source>
        <translation>El dato de cada tarjeta es el de todo el grupo.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Choose education and pay, and see which careers are in reach</source>
        <translation>Elige estudios y sueldo, y mira qué carreras están a tu alcance</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Answer the skills questions, and you will see here which of these skills you have.</source>
        <translation>Responde las preguntas de habilidades y aquí verás cuáles de estas habilidades tienes.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Add a career</source>
        <translation>Agregar una carrera</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Compare careers</source>
        <translation>Comparar carreras</translation>
    </message>
    <message>
        <source>Compare clusters</source>
        <translation>Comparar grupos de carreras</translation>
    </message>
    <message>
        <source>Put two to four careers side by side.</source>
        <translation>Pon de dos a cuatro carreras una al lado de otra.</translation>
    </message>
    <message>
        <source>Put two to four clusters or pathways side by side.</source>
        <translation>Pon de dos a cuatro grupos o rutas uno al lado de otro.</translation>
    </message>
    <message>
        <source>With one more, the words say what is highest and lowest.</source>
        <translation>Con uno más, las palabras dicen qué es lo más alto y lo más bajo.</translation>
    </message>
    <message>
        <source>The words say what is highest and lowest.</source>
        <translation>Las palabras dicen qué es lo más alto y lo más bajo.</translation>
    </message>
    <message>
        <source>Which career do you want to add?</source>
        <translation>¿Qué carrera quieres agregar?</translation>
    </message>
    <message>
        <source>Which careers do you wonder about?</source>
        <translation>¿Sobre qué carreras tienes curiosidad?</translation>
    </message>
    <message>
        <source>Which cluster do you want to add?</source>
        <translation>¿Qué grupo quieres agregar?</translation>
    </message>
    <message>
        <source>Which clusters do you wonder about?</source>
        <translation>¿Sobre qué grupos tienes curiosidad?</translation>
    </message>
    <message>
        <source>Four of four places are used. Take one out, and there is room for another.</source>
        <translation>Los cuatro lugares están ocupados. Quita uno y habrá lugar para otro.</translation>
    </message>
    <message>
        <source>That is not in the catalog, so nothing was added.</source>
        <translation>Eso no está en el catálogo, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <source>Four of four places are used. Take one out, and there is room for {name}.</source>
        <translation>Los cuatro lugares están ocupados. Quita uno y habrá lugar para {name}.</translation>
    </message>
    <message>
        <source>There is room for {name} now.</source>
        <translation>Ahora hay lugar para {name}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>Se quitó: {name}.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CopyMerger</name>
    <message>
        <source>ClusterDesk portfolios</source>
        <translation>Portafolios de ClusterDesk</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>This copy has nothing that you do not have. Nothing was changed.</source>
        <translation>Esta copia no tiene nada que no tengas ya. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} was merged with your portfolio. What you had before is your newest backup.</source>
        <translation>{name} se combinó con tu portafolio. Lo que tenías antes es tu copia de seguridad más reciente.</translation>
    </message>
</context>
<context>
    <name>CopyPassphraseDialog</name>
    <message>
        <source>{name} is sealed. Type the passphrase it was sealed with.</source>
        <translation>{name} está sellado. Escribe la frase de paso con la que se selló.</translation>
    </message>
    <message>
        <source>The seal of your own portfolio stays as it is.</source>
        <translation>El sello de tu propio portafolio queda como está.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escribe la frase de paso.</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>ClusterDesk portfolios</source>
        <translation>Portafolios de ClusterDesk</translation>
    </message>
</context>
<context>
    <name>CountsField</name>
    <message>
        <source>What its kind and title say</source>
        <translation>Lo que dicen su tipo y su título</translation>
    </message>
    <message>
        <source>Several: {tags}</source>
        <translation>Varios: {tags}</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Add the log</source>
        <translation>Añadir el archivo de registro</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Close ClusterDesk</source>
        <translation>Cerrar ClusterDesk</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El archivo de registro está vacío.</translation>
    </message>
    <message>
        <source>ClusterDesk ended by itself the last time</source>
        <translation>ClusterDesk se cerró solo la última vez</translation>
    </message>
    <message>
        <source>Something went wrong inside ClusterDesk</source>
        <translation>Algo falló dentro de ClusterDesk</translation>
    </message>
    <message>
        <source>A part of the program failed so badly that it had to stop. What you did before is saved.</source>
        <translation>Una parte del programa falló y tuvo que parar. Lo que hiciste antes está guardado.</translation>
    </message>
    <message>
        <source>A part of the program failed. What you did before is saved, and you can go on working.</source>
        <translation>Una parte del programa falló. Lo que hiciste antes está guardado y puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>Go on. If a page looks wrong, open another one and come back.</source>
        <translation>Sigue. Si una página se ve mal, abre otra y vuelve.</translation>
    </message>
    <message>
        <source>If it happens again, close ClusterDesk and open it again.</source>
        <translation>Si vuelve a pasar, cierra ClusterDesk y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>If that does not help, copy the details and give them to whoever looks after this computer.</source>
        <translation>Si eso no ayuda, copia los detalles y dáselos a quien cuida esta computadora.</translation>
    </message>
    <message>
        <source>The details name versions and the place in the program. They hold nothing that you wrote, and nobody gets them unless you hand them on.</source>
        <translation>Los detalles dicen las versiones y el lugar en el programa. No tienen nada de lo que escribiste, y nadie los recibe si tú no los das.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>Elige qué muestra la tabla</translation>
    </message>
    <message>
        <source>Sorted by {column}, highest first</source>
        <translation>Ordenada por {column}, de mayor a menor</translation>
    </message>
    <message>
        <source>Sorted by {column}, lowest first</source>
        <translation>Ordenada por {column}, de menor a mayor</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Everything in it goes, and all its backups: results, goals, plan and journal.</source>
        <translation>Se borra todo lo que contiene y todas sus copias de seguridad: resultados, metas, plan y diario.</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies that were saved elsewhere stay where they are.</source>
        <translation>Esto no se puede deshacer. Las copias guardadas en otro lugar quedan donde están.</translation>
    </message>
    <message>
        <source>Delete a portfolio</source>
        <translation>Borrar un portafolio</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Type its name: {name}</source>
        <translation>Escribe su nombre: {name}</translation>
    </message>
    <message>
        <source>This is not its name.</source>
        <translation>Ese no es su nombre.</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Su frase de paso</translation>
    </message>
    <message>
        <source>Only who knows it can delete a sealed portfolio here.</source>
        <translation>Solo quien la sabe puede borrar aquí un portafolio sellado.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escribe la frase de paso.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open another portfolio</source>
        <translation>Abrir otro portafolio</translation>
    </message>
    <message>
        <source>Start a new portfolio</source>
        <translation>Empezar un portafolio nuevo</translation>
    </message>
    <message>
        <source>Close ClusterDesk</source>
        <translation>Cerrar ClusterDesk</translation>
    </message>
    <message>
        <source>This portfolio cannot be opened</source>
        <translation>Este portafolio no se puede abrir</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Abrir un portafolio</translation>
    </message>
    <message>
        <source>ClusterDesk portfolios</source>
        <translation>Portafolios de ClusterDesk</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>What could be read was saved: {count} records. The damaged file was kept as {path}.</source>
        <translation>Se guardó lo que se pudo leer: {count} registros. El archivo dañado quedó como {path}.</translation>
    </message>
    <message>
        <source>Your portfolio has a new passphrase. The recovery sheet is void: throw it away.</source>
        <translation>Tu portafolio tiene una frase de paso nueva. La hoja de recuperación ya no vale: tírala.</translation>
    </message>
    <message>
        <source>Put a copy on this computer</source>
        <translation>Poner una copia en esta computadora</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Abrirlo donde está</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>What will you do?</source>
        <translation>¿Qué vas a hacer?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Due date of the step</source>
        <translation>Fecha límite del paso</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>How often the step comes again</source>
        <translation>Con qué frecuencia se repite el paso</translation>
    </message>
</context>
<context>
    <name>DraftSteps</name>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Due date of the goal</source>
        <translation>Fecha límite de la meta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Cambiar fecha</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Poner una fecha</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Your results</source>
        <translation>Tus resultados</translation>
    </message>
    <message>
        <source>many skipped</source>
        <translation>muchas sin responder</translation>
    </message>
    <message>
        <source>no area stands out</source>
        <translation>ninguna área se destaca</translation>
    </message>
    <message>
        <source>{date} · {name} · {count} questions</source>
        <translation>{date} · {name} · {count} preguntas</translation>
    </message>
    <message>
        <source>all answers the same</source>
        <translation>todas las respuestas iguales</translation>
    </message>
    <message>
        <source>Compare your interest results</source>
        <translation>Comparar tus resultados de intereses</translation>
    </message>
</context>
<context>
    <name>EducationBars</name>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>Parte de las personas</translation>
    </message>
</context>
<context>
    <name>EducationCard</name>
    <message>
        <source>Education that is usual to start</source>
        <translation>Estudios usuales para empezar</translation>
    </message>
    <message>
        <source>Jobs by education</source>
        <translation>Empleos por estudios</translation>
    </message>
    <message>
        <source>Careers and share of jobs</source>
        <translation>Carreras y parte de los empleos</translation>
    </message>
    <message>
        <source>{careers} · {share} of jobs</source>
        <translation>{careers} · {share} de los empleos</translation>
    </message>
    <message>
        <source>No level is published for {careers}.</source>
        <translation>No se publica un nivel para {careers}.</translation>
    </message>
    <message>
        <source>{education}. Jobs: {jobs}.</source>
        <translation>{education}. Empleos: {jobs}.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What you saw, learned or felt</source>
        <translation>Lo que viste, aprendiste o sentiste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Does it speak for or against a goal?</source>
        <translation>¿Habla a favor o en contra de una meta?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Up to 5 MB each, kept in your portfolio.</source>
        <translation>Hasta 5 MB cada uno; quedan en tu portafolio.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Escribe el día.</translation>
    </message>
    <message>
        <source>Write a few words, so that you find it again.</source>
        <translation>Escribe unas palabras para encontrarlo después.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Borrar esta entrada</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Lo que anotaste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What it says about your goals</source>
        <translation>Lo que dice de tus metas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Save a copy of “{name}”</source>
        <translation>Guardar una copia de “{name}”</translation>
    </message>
</context>
<context>
    <name>EntryPicks</name>
    <message>
        <source>Your journal is empty. What you log there can be named here.</source>
        <translation>Tu diario está vacío. Lo que anotes allí se puede nombrar aquí.</translation>
    </message>
    <message>
        <source>Show more entries</source>
        <translation>Mostrar más entradas</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Low level</source>
        <translation>Nivel bajo</translation>
    </message>
    <message>
        <source>Middle level</source>
        <translation>Nivel medio</translation>
    </message>
    <message>
        <source>High level</source>
        <translation>Nivel alto</translation>
    </message>
    <message>
        <source>{level}: {example}</source>
        <translation>{level}: {example}</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>See results: {name}</source>
        <translation>Ver resultados: {name}</translation>
    </message>
    <message>
        <source>Finished on {date}</source>
        <translation>Terminado el {date}</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue: {name}</source>
        <translation>Continuar: {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Hacer otra vez</translation>
    </message>
    <message>
        <source>Take again: {name}</source>
        <translation>Hacer otra vez: {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Empezar: {name}</translation>
    </message>
    <message>
        <source>{count} questions · {time}</source>
        <translation>{count} preguntas · {time}</translation>
    </message>
    <message>
        <source>{count} questions · {time}, or {short} in {short_time}</source>
        <translation>{count} preguntas · {time}, o {short} en {short_time}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>Take “{name}” out</source>
        <translation>Quitar “{name}”</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in your journal</source>
        <translation>Buscar en tu diario</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Todas las metas</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>How much preparation it takes (O*NET job zones)</source>
        <translation>Cuánta preparación pide (zonas laborales de O*NET)</translation>
    </message>
    <message>
        <source>The most education you would take on</source>
        <translation>Los estudios máximos que aceptarías</translation>
    </message>
    <message>
        <source>The least median pay a year</source>
        <translation>El sueldo mediano mínimo al año</translation>
    </message>
    <message>
        <source>Bright outlook</source>
        <translation>Buenas perspectivas</translation>
    </message>
    <message>
        <source>Bright outlook: fast growth, many openings, or new work.</source>
        <translation>Buenas perspectivas: crece rápido, tiene muchas vacantes o es un trabajo nuevo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Any preparation</source>
        <translation>Cualquier preparación</translation>
    </message>
    <message>
        <source>{count} preparation levels</source>
        <translation>{count} niveles de preparación</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin eso</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish and leave this computer</source>
        <translation>Terminar y dejar esta computadora</translation>
    </message>
    <message>
        <source>Closes your portfolio and shows who works here.</source>
        <translation>Cierra tu portafolio y muestra quién trabaja aquí.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Saving and backing up…</source>
        <translation>Guardando y haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Lo que queda en esta computadora</translation>
    </message>
    <message>
        <source>You began an entry of the journal and have not kept it yet.</source>
        <translation>Empezaste una entrada del diario y todavía no la guardaste.</translation>
    </message>
    <message>
        <source>You typed something for a goal and have not kept it yet.</source>
        <translation>Escribiste algo para una meta y todavía no lo guardaste.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>Save a copy on your USB stick, to go on at another computer.</source>
        <translation>Guarda una copia en tu memoria USB para seguir en otra computadora.</translation>
    </message>
    <message>
        <source>Everything else is saved.</source>
        <translation>Todo lo demás está guardado.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>The newest backup is of {date}.</source>
        <translation>La copia de seguridad más reciente es del {date}.</translation>
    </message>
    <message>
        <source>Your portfolio and its backups lie in {folder}. If that is a stick, take it with you: then nothing stays here.</source>
        <translation>Tu portafolio y sus copias de seguridad están en {folder}. Si es una memoria USB, llévatela: así no queda nada aquí.</translation>
    </message>
    <message>
        <source>Your portfolio and its backups ({count}), sealed: they open only with your passphrase.</source>
        <translation>Tu portafolio y sus copias de seguridad ({count}), sellados: solo se abren con tu frase de paso.</translation>
    </message>
    <message>
        <source>Your portfolio and its backups ({count}). They are not sealed: anyone who can open the folder can read them.</source>
        <translation>Tu portafolio y sus copias de seguridad ({count}). No están sellados: quien pueda abrir la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>What you did is saved, but no backup was made.</source>
        <translation>Lo que hiciste está guardado, pero no se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>Se guardó una copia: {path}</translation>
    </message>
    <message>
        <source>Your school deletes them when nobody opens the portfolio for {days} days.</source>
        <translation>Tu escuela los borra cuando nadie abre el portafolio durante {days} días.</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Your fit</source>
        <translation>Tu coincidencia</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>this career</source>
        <translation>esta carrera</translation>
    </message>
    <message>
        <source>Your answers were about equal in all six areas, so no fit can be told yet.</source>
        <translation>Tus respuestas fueron casi iguales en las seis áreas, así que todavía no se puede decir cuánto coincide.</translation>
    </message>
    <message>
        <source>Answer the interest questions to see how this career fits you. It takes about 8 minutes.</source>
        <translation>Responde las preguntas de intereses para ver cuánto coincide esta carrera contigo. Toma unos 8 minutos.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>See your results</source>
        <translation>Ver tus resultados</translation>
    </message>
</context>
<context>
    <name>FitHint</name>
    <message>
        <source>Answer the interest questions, and you will see here what fits you. It takes about 8 minutes.</source>
        <translation>Responde las preguntas de intereses y aquí verás qué coincide contigo. Toma unos 8 minutos.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>Your answers were about equal in all six areas, so nothing stands out yet.</source>
        <translation>Tus respuestas fueron casi iguales en las seis áreas, así que todavía nada se destaca.</translation>
    </message>
    <message>
        <source>See your results</source>
        <translation>Ver tus resultados</translation>
    </message>
</context>
<context>
    <name>FoldingCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
</context>
<context>
    <name>FootCard</name>
    <message>
        <source>Where it begins</source>
        <translation>Dónde empieza</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>Ten questions for each of the six interest areas. The steadier picture.</source>
        <translation>Diez preguntas para cada una de las seis áreas de interés. La idea más firme.</translation>
    </message>
    <message>
        <source>Five questions for each of the six interest areas. A quick, rougher look.</source>
        <translation>Cinco preguntas para cada una de las seis áreas de interés. Una mirada rápida y menos exacta.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start the {count} questions</source>
        <translation>Empezar las {count} preguntas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start over with the {count} questions</source>
        <translation>Empezar de nuevo las {count} preguntas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the {count} questions</source>
        <translation>Continuar las {count} preguntas</translation>
    </message>
    <message>
        <source>One question for each of 33 subjects.</source>
        <translation>Una pregunta por cada uno de 33 temas.</translation>
    </message>
    <message>
        <source>All the skills that O*NET rates for careers. The whole picture.</source>
        <translation>Todas las habilidades que O*NET califica en las carreras. La idea completa.</translation>
    </message>
    <message>
        <source>The skills in which careers differ most. A shorter look.</source>
        <translation>Las habilidades en las que más se diferencian las carreras. Una mirada más corta.</translation>
    </message>
    <message>
        <source>Three statements for each of six values.</source>
        <translation>Tres frases por cada uno de seis valores.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done: {action}.</source>
        <translation>Listo: {action}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Hecho otra vez.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>The folder of your portfolio is gone. What you do is kept in memory only, until it is back.</source>
        <translation>La carpeta de tu portafolio ya no está. Lo que haces queda solo en la memoria hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>What is asked for beside what you have</source>
        <translation>Lo que se pide junto a lo que tienes</translation>
    </message>
    <message>
        <source>Career or cluster</source>
        <translation>Carrera o grupo</translation>
    </message>
    <message>
        <source>Look up a career or cluster</source>
        <translation>Buscar una carrera o un grupo</translation>
    </message>
    <message>
        <source>Skills that are asked for</source>
        <translation>Habilidades que se piden</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Choose a career or cluster</source>
        <translation>Elige una carrera o un grupo</translation>
    </message>
    <message>
        <source>Choose a career or a cluster to see which skills it asks for.</source>
        <translation>Elige una carrera o un grupo para ver qué habilidades pide.</translation>
    </message>
    <message>
        <source>No skill is asked for here at a level that counts.</source>
        <translation>Aquí no se pide ninguna habilidad a un nivel que cuente.</translation>
    </message>
    <message>
        <source>Levels are the mean of its careers.</source>
        <translation>Los niveles son el promedio de sus carreras.</translation>
    </message>
    <message>
        <source>Needed: O*NET’s level, 0 to 7. You: your answer, stretched to the same scale.</source>
        <translation>Se necesita: el nivel de O*NET, de 0 a 7. Tú: tu respuesta, llevada a la misma escala.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>What to learn next</source>
        <translation>Qué aprender ahora</translation>
    </message>
    <message>
        <source>Try this: {example}</source>
        <translation>Prueba esto: {example}</translation>
    </message>
    <message>
        <source>Every skill that you rated is at the level that is needed.</source>
        <translation>Cada habilidad que calificaste está al nivel que se necesita.</translation>
    </message>
    <message>
        <source>You have not rated 1 skill that is asked for.</source>
        <translation>No has calificado 1 habilidad que se pide.</translation>
    </message>
    <message>
        <source>You have not rated {count} skills that are asked for.</source>
        <translation>No has calificado {count} habilidades que se piden.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your school deletes portfolios on this computer that nobody opens for {days} days, with their backups. Yours is kept at least until {date}; each time you open it the days begin anew. Copies elsewhere stay.</source>
        <translation>Tu escuela borra de esta computadora los portafolios que nadie abre en {days} días, con sus copias de seguridad. El tuyo se conserva al menos hasta el {date}; cada vez que lo abres, los días empiezan de nuevo. Las copias en otros lugares se quedan.</translation>
    </message>
</context>
<context>
    <name>GoalActions</name>
    <message>
        <source>Step deleted</source>
        <translation>Paso borrado</translation>
    </message>
    <message>
        <source>Delete this goal?</source>
        <translation>¿Borrar esta meta?</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Borrar meta</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Meta borrada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{goal}” goes to the bin with its steps and everything that changed. It stays there for 30 days.</source>
        <translation>“{goal}” va a la papelera con sus pasos y todo lo que cambió. Se queda allí 30 días.</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <source>Drag a goal to another column, or press Ctrl and an arrow key. Enter opens it.</source>
        <translation>Arrastra una meta a otra columna o pulsa Ctrl y una flecha. Intro la abre.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
</context>
<context>
    <name>GoalFinder</name>
    <message>
        <source>Find a goal</source>
        <translation>Buscar una meta</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Tipo de meta</translation>
    </message>
    <message>
        <source>No goal matches.</source>
        <translation>Ninguna meta coincide.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>New goal</source>
        <translation>Nueva meta</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Guardar esta meta</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>¿Qué quieres lograr?</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>A ready-made goal brings steps. You can change every word.</source>
        <translation>Una meta ya preparada trae pasos. Puedes cambiar cada palabra.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Due date, if you like</source>
        <translation>Fecha límite, si quieres</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Press Enter for the next step.</source>
        <translation>Presiona Enter para el siguiente paso.</translation>
    </message>
    <message>
        <source>Your reason, in your own words. Later you can see how it changed.</source>
        <translation>Tu razón, con tus propias palabras. Más adelante puedes ver cómo cambió.</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis propias palabras</translation>
    </message>
    <message>
        <source>This day is in the past. You can keep it.</source>
        <translation>Este día ya pasó. Puedes dejarlo así.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Apunta a</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Hide earlier goals</source>
        <translation>Ocultar metas anteriores</translation>
    </message>
    <message>
        <source>1 earlier goal</source>
        <translation>1 meta anterior</translation>
    </message>
    <message>
        <source>{count} earlier goals</source>
        <translation>{count} metas anteriores</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>No reason is written down.</source>
        <translation>No hay una razón escrita.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>Cambiar de rumbo</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>Marcar como lograda</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Borrar meta</translation>
    </message>
    <message>
        <source>{name} (not in this catalog any more)</source>
        <translation>{name} (ya no está en este catálogo)</translation>
    </message>
    <message>
        <source>You reached this goal on {day}.</source>
        <translation>Lograste esta meta el {day}.</translation>
    </message>
    <message>
        <source>You let this goal go on {day}.</source>
        <translation>Dejaste esta meta el {day}.</translation>
    </message>
</context>
<context>
    <name>GoalTimeline</name>
    <message>
        <source>Goals and steps by day</source>
        <translation>Metas y pasos por día</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Goals without any day: {count}</source>
        <translation>Metas sin ningún día: {count}</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nueva meta</translation>
    </message>
    <message>
        <source>This goal is not here any more.</source>
        <translation>Esta meta ya no está aquí.</translation>
    </message>
    <message>
        <source>You have no goals yet. Keep one from a career you like, or write your own.</source>
        <translation>Todavía no tienes metas. Guarda una desde una carrera que te guste o escribe la tuya.</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Escribir una meta</translation>
    </message>
    <message>
        <source>Leave without keeping this?</source>
        <translation>¿Salir sin guardar esto?</translation>
    </message>
    <message>
        <source>What you typed here is not kept anywhere else.</source>
        <translation>Lo que escribiste aquí no está guardado en otro lugar.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>How goals are shown</source>
        <translation>Cómo se muestran las metas</translation>
    </message>
</context>
<context>
    <name>GraduationQuestion</name>
    <message>
        <source>When does high school end for you? Then the plan shows your grades instead of years alone.</source>
        <translation>¿Cuándo termina para ti la escuela secundaria? Así el plan muestra tus grados y no solo años.</translation>
    </message>
    <message>
        <source>The year in which high school ends</source>
        <translation>El año en que termina la escuela secundaria</translation>
    </message>
    <message>
        <source>Use this year</source>
        <translation>Usar este año</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
</context>
<context>
    <name>HexagonProfile</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>Not shown on this computer</source>
        <translation>No se muestra en esta computadora</translation>
    </message>
    <message>
        <source>Your school has hidden this page here. At home, with your own ClusterDesk, you have it.</source>
        <translation>Tu escuela ha ocultado esta página aquí. En casa, con tu propio ClusterDesk, la tienes.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir al inicio</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Every result is kept here. There is none yet.</source>
        <translation>Aquí se guarda cada resultado. Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A las preguntas</translation>
    </message>
    <message>
        <source>Kept as they were shown, with their date</source>
        <translation>Guardados como se mostraron, con su fecha</translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation>Resultado más reciente</translation>
    </message>
    <message>
        <source>Two results beside each other</source>
        <translation>Dos resultados, uno al lado del otro</translation>
    </message>
    <message>
        <source>Interests change as you try things. Answer again in some months, and you see here what moved.</source>
        <translation>Los intereses cambian al probar cosas. Responde otra vez dentro de unos meses y verás aquí qué se movió.</translation>
    </message>
    <message>
        <source>Your six areas over time</source>
        <translation>Tus seis áreas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>0 to 40 points</source>
        <translation>de 0 a 40 puntos</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Step 1</source>
        <translation>Paso 1</translation>
    </message>
    <message>
        <source>Identify interests</source>
        <translation>Descubre tus intereses</translation>
    </message>
    <message>
        <source>Step 2</source>
        <translation>Paso 2</translation>
    </message>
    <message>
        <source>Explore options</source>
        <translation>Explora opciones</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Paso 3</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Aprende más</translation>
    </message>
    <message>
        <source>Step 4</source>
        <translation>Paso 4</translation>
    </message>
    <message>
        <source>Make changes</source>
        <translation>Haz cambios</translation>
    </message>
    <message>
        <source>Your summary on one page</source>
        <translation>Tu resumen en una página</translation>
    </message>
</context>
<context>
    <name>IdeasCard</name>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Log it: {kind}</source>
        <translation>Anotar: {kind}</translation>
    </message>
</context>
<context>
    <name>IntroView</name>
    <message>
        <source>Assess</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Topics are put together with your interests. Without finished interests they wait until you have them. These questions were written for this program and have not been tried with students.</source>
        <translation>Los temas se juntan con tus intereses. Si aún no terminas los intereses, esperan hasta que los tengas. Estas preguntas se escribieron para este programa y no se han probado con estudiantes.</translation>
    </message>
    <message>
        <source>You rate yourself. Three examples show what a low, a middle and a high level of the skill look like. Your ratings say what you think you can do, and they do not change what fits you.</source>
        <translation>Tú te calificas. Tres ejemplos muestran cómo es un nivel bajo, medio y alto de la habilidad. Tus respuestas dicen lo que crees que puedes hacer y no cambian lo que va contigo.</translation>
    </message>
    <message>
        <source>These questions were written for this program and have not been tried with students. Your values stand beside your fit and are never mixed into it.</source>
        <translation>Estas preguntas se escribieron para este programa y no se han probado con estudiantes. Tus valores se muestran junto a tu afinidad y nunca se mezclan con ella.</translation>
    </message>
    <message>
        <source>One question a screen. Keys 1 to {last} answer, S skips, Backspace goes back.</source>
        <translation>Una pregunta por pantalla. Las teclas del 1 al {last} responden, S salta y Retroceso regresa.</translation>
    </message>
    <message>
        <source>Every answer is saved at once. You can leave and come back.</source>
        <translation>Cada respuesta se guarda al momento. Puedes salir y volver.</translation>
    </message>
</context>
<context>
    <name>JobsTotal</name>
    <message>
        <source>Jobs now and later</source>
        <translation>Empleos ahora y después</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>growth {first} to {last}</source>
        <translation>crecimiento de {first} a {last}</translation>
    </message>
    <message>
        <source>jobs in {year}</source>
        <translation>empleos en {year}</translation>
    </message>
    <message>
        <source>by {year}</source>
        <translation>para {year}</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entry has these words. Press Esc in the field to see all again.</source>
        <translation>Ninguna entrada tiene estas palabras. Pulsa Esc en el campo para verlas todas.</translation>
    </message>
    <message>
        <source>{found} of {all} entries</source>
        <translation>{found} de {all} entradas</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Your journal is empty. Log what happens: a career you read about, a talk, a course, a visit.</source>
        <translation>Tu diario está vacío. Anota lo que pasa: una carrera sobre la que leíste, una charla, un curso, una visita.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Todo funciona sin ratón.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KnowledgeCard</name>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How important a subject is for the work, up to 5.</source>
        <translation>Cuánto importa una materia en el trabajo, hasta 5.</translation>
    </message>
    <message>
        <source>Subjects to know</source>
        <translation>Materias que hay que saber</translation>
    </message>
    <message>
        <source>No subject is rated as important for this career.</source>
        <translation>Ninguna materia está calificada como importante para esta carrera.</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Settled by your school</source>
        <translation>Fijado por tu escuela</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>Nada está en vigor.</translation>
    </message>
    <message>
        <source>Only who looks after this computer can change it. It stands in:</source>
        <translation>Solo quien cuida esta computadora puede cambiarlo. Está en:</translation>
    </message>
    <message>
        <source>These pages are hidden: {names}.</source>
        <translation>Estas páginas están ocultas: {names}.</translation>
    </message>
    <message>
        <source>Portfolios are kept in {folder}.</source>
        <translation>Los portafolios se guardan en {folder}.</translation>
    </message>
    <message>
        <source>The language is {name}.</source>
        <translation>El idioma es {name}.</translation>
    </message>
    <message>
        <source>The clusters shown are those of the {name}.</source>
        <translation>Los grupos de carreras que se muestran son los de: {name}.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Career ladder</source>
        <translation>Escalera de carreras</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cannot be used. {reason}</source>
        <translation>No se puede usar. {reason}</translation>
    </message>
    <message>
        <source>Line {line} cannot be used. {reason}</source>
        <translation>La línea {line} no se puede usar. {reason}</translation>
    </message>
    <message>
        <source>Every portfolio on this computer is sealed with a passphrase.</source>
        <translation>Todos los portafolios de esta computadora se sellan con una frase de paso.</translation>
    </message>
    <message>
        <source>No new portfolios are made on this computer, and none are copied onto it.</source>
        <translation>En esta computadora no se crean portafolios nuevos ni se copian otros a ella.</translation>
    </message>
    <message>
        <source>Portfolios on this computer that nobody opens for {days} days are deleted with their backups.</source>
        <translation>Los portafolios de esta computadora que nadie abre en {days} días se borran con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Yours is kept at least until {date}; each time you open it the days begin anew.</source>
        <translation>El tuyo se conserva al menos hasta el {date}; cada vez que lo abres, los días empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Yours does not lie on this computer, and is not deleted.</source>
        <translation>El tuyo no está en esta computadora y no se borra.</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Resumen en una página</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Career ladder</source>
        <translation>Escalera de carreras</translation>
    </message>
    <message>
        <source>Better prepared careers, step by step from this one:</source>
        <translation>Carreras con más preparación, paso a paso desde esta:</translation>
    </message>
    <message>
        <source>See what each step adds</source>
        <translation>Ver lo que agrega cada paso</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>How the steps are found</source>
        <translation>Cómo se encuentran los pasos</translation>
    </message>
    <message>
        <source>A step leads to a career that takes more preparation, and whose usual education is not lower. O*NET lists the two as related; or they stand in the same part of a cluster in both frameworks, and the career below asks for three quarters of the same skills.</source>
        <translation>Un paso lleva a una carrera que requiere más preparación y cuyos estudios habituales no son menores. O*NET dice que las dos están relacionadas; o están en la misma parte de un grupo en los dos marcos, y la carrera de abajo pide tres cuartas partes de las mismas habilidades.</translation>
    </message>
    <message>
        <source>Of several steps the smallest is taken: the next level of preparation first, then careers that are both related and in the same part of a cluster, then those with little more school, then the nearest.</source>
        <translation>De varios pasos se toma el más pequeño: primero el siguiente nivel de preparación, luego las carreras que están relacionadas y además en la misma parte de un grupo, luego las que piden pocos estudios más, luego la más cercana.</translation>
    </message>
    <message>
        <source>A skill is listed when its level rises by half a point of 7 or more. Where most people with a career came from is not recorded, so a ladder shows what is near, not what anyone must do.</source>
        <translation>Una habilidad aparece cuando su nivel sube medio punto de 7 o más. No se registra de dónde viene la mayoría de las personas de una carrera, así que una escalera muestra lo que está cerca, no lo que alguien tiene que hacer.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Career ladder: {title}</source>
        <translation>Escalera de carreras: {title}</translation>
    </message>
    <message>
        <source>One step up from this career, and what it adds.</source>
        <translation>Un paso hacia arriba desde esta carrera, y lo que agrega.</translation>
    </message>
    <message>
        <source>{count} steps up from this career, and what each adds.</source>
        <translation>{count} pasos hacia arriba desde esta carrera, y lo que agrega cada uno.</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Lately in your journal</source>
        <translation>Lo último en tu diario</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
</context>
<context>
    <name>LeadersCard</name>
    <message>
        <source>No career here has a figure of its own.</source>
        <translation>Ninguna carrera de aquí tiene un dato propio.</translation>
    </message>
</context>
<context>
    <name>LearnedCard</name>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
    <message>
        <source>Nothing in your journal speaks for or against this goal yet. Log what you do and say what it means.</source>
        <translation>Nada en tu diario habla todavía a favor o en contra de esta meta. Anota lo que haces y di qué significa.</translation>
    </message>
    <message>
        <source>What speaks for and against this goal</source>
        <translation>Lo que habla a favor y en contra de esta meta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Rate your skills</source>
        <translation>Valora tus habilidades</translation>
    </message>
    <message>
        <source>See every skill</source>
        <translation>Ver todas las habilidades</translation>
    </message>
    <message>
        <source>{count} for</source>
        <translation>{count} a favor</translation>
    </message>
    <message>
        <source>{count} against</source>
        <translation>{count} en contra</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} anotadas</translation>
    </message>
    <message>
        <source>Gained: {skills}</source>
        <translation>Logradas: {skills}</translation>
    </message>
    <message>
        <source>{name}: no figures for skills. {why}</source>
        <translation>{name}: no hay cifras de habilidades. {why}</translation>
    </message>
    <message>
        <source>{name} asks for {count} skills. Say what you can already do, and see what is missing.</source>
        <translation>{name} pide {count} habilidades. Di qué sabes hacer ya y mira qué falta.</translation>
    </message>
    <message>
        <source>{name}: you have {ready} of the {count} skills asked for.</source>
        <translation>{name}: tienes {ready} de las {count} habilidades que se piden.</translation>
    </message>
    <message>
        <source>Still to gain: {skills}.</source>
        <translation>Todavía por lograr: {skills}.</translation>
    </message>
    <message>
        <source>gained: {count}</source>
        <translation>logrado: {count}</translation>
    </message>
    <message>
        <source>You have not rated this skill. Say what you can already do.</source>
        <translation>No has valorado esta habilidad. Di lo que ya sabes hacer.</translation>
    </message>
    <message>
        <source>You rated yourself: {answer}.</source>
        <translation>Te valoraste así: {answer}.</translation>
    </message>
    <message>
        <source>Try this: {example}</source>
        <translation>Prueba esto: {example}</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>LogButton</name>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>You began this entry and have not kept it yet.</source>
        <translation>Empezaste esta entrada y todavía no la guardaste.</translation>
    </message>
    <message>
        <source>Begin a new one instead</source>
        <translation>Empezar otra en su lugar</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>See your journal</source>
        <translation>Ver tu diario</translation>
    </message>
    <message>
        <source>Throw this entry away?</source>
        <translation>¿Descartar esta entrada?</translation>
    </message>
    <message>
        <source>What you typed here is not kept anywhere else.</source>
        <translation>Lo que escribiste aquí no está guardado en otro lugar.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>MarketTab</name>
    <message>
        <source>Most openings a year</source>
        <translation>Más vacantes al año</translation>
    </message>
    <message>
        <source>Fastest growing</source>
        <translation>Las que más crecen</translation>
    </message>
    <message>
        <source>Best paid</source>
        <translation>Las mejor pagadas</translation>
    </message>
    <message>
        <source>A figure that is published only for a wider group of careers is left out of these three lists. Each group of careers counts once in the totals, so totals of two clusters must not be added.</source>
        <translation>Un dato que solo se publica para un grupo más amplio de carreras no entra en estas tres listas. En los totales, cada grupo de carreras cuenta una vez, así que los totales de dos grupos no se deben sumar.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge this copy with your portfolio?</source>
        <translation>¿Combinar esta copia con tu portafolio?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>What changes in your portfolio</source>
        <translation>Qué cambia en tu portafolio</translation>
    </message>
    <message>
        <source>Changed on both sides: {count}</source>
        <translation>Cambiado en los dos lados: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>The copy is sealed, your portfolio is not: what comes in can be read without a passphrase.</source>
        <translation>La copia está sellada y tu portafolio no: lo que entre se podrá leer sin frase de paso.</translation>
    </message>
    <message>
        <source>What you have now becomes your newest backup, to go back to. The copy stays as it is.</source>
        <translation>Lo que tienes ahora será tu copia de seguridad más reciente, para poder volver. La copia queda como está.</translation>
    </message>
    <message>
        <source>{name}, last changed {date}</source>
        <translation>{name}, último cambio: {date}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Name and year</source>
        <translation>Nombre y año</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Yours is the later one and stays.</source>
        <translation>Lo tuyo es más reciente y se queda.</translation>
    </message>
    <message>
        <source>The one of the copy is kept beside it.</source>
        <translation>Lo de la copia se conserva al lado.</translation>
    </message>
    <message>
        <source>The one of the copy is the later one and takes its place.</source>
        <translation>Lo de la copia es más reciente y toma su lugar.</translation>
    </message>
    <message>
        <source>Yours is kept beside it.</source>
        <translation>Lo tuyo se conserva al lado.</translation>
    </message>
    <message>
        <source>Choices, and what you have seen</source>
        <translation>Elecciones, y lo que ya viste</translation>
    </message>
    <message>
        <source>Both sides of “{title}”</source>
        <translation>Los dos lados de “{title}”</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula esto?</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>El método</translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation>Los grupos de carreras</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Your answers in each area, 0 to 4 points each, become a score from 0 to 40. O*NET rates every career on the same six areas. The fit, r, says how alike your six numbers and the career’s six run: 1 is the same shape, 0 is no likeness, below 0 is opposite. In math, r is called a correlation.</source>
        <translation>Tus respuestas en cada área, de 0 a 4 puntos cada una, se vuelven un puntaje de 0 a 40. O*NET califica cada carrera en las mismas seis áreas. La coincidencia, r, dice cuánto se parecen tus seis números y los seis de la carrera: 1 es la misma forma, 0 es ningún parecido, menos de 0 es lo contrario. En matemáticas, r se llama correlación.</translation>
    </message>
    <message>
        <source>The number of a cluster is the average r of the {count} careers in it that fit you best.</source>
        <translation>El número de un grupo es el promedio de r de las {count} carreras que más coinciden contigo.</translation>
    </message>
    <message>
        <source>The cut-offs: {best} from r = {best_r}, {great} from r = {great_r}, {good} above 0. They come from the method that O*NET published. They only name the numbers; they do not show that a career suits you.</source>
        <translation>Los cortes: {best} desde r = {best_r}, {great} desde r = {great_r}, {good} por encima de 0. Vienen del método que publicó O*NET. Solo les ponen nombre a los números; no demuestran que una carrera sea para ti.</translation>
    </message>
    <message>
        <source>{careers} careers have O*NET ratings and are in the order. The questions are our own and have not been tried with students.</source>
        <translation>{careers} carreras tienen valoraciones de O*NET y están en el orden. Las preguntas son nuestras y no se han probado con estudiantes.</translation>
    </message>
    <message>
        <source>Method {algorithm}, catalog {release}</source>
        <translation>Método {algorithm}, catálogo {release}</translation>
    </message>
    <message>
        <source>Your six numbers</source>
        <translation>Tus seis números</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} de {maximum}</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Clusters with r</source>
        <translation>Grupos de carreras con r</translation>
    </message>
    <message>
        <source>With topics, the order goes by {interests} × r of interests + {topics} × r of topics: how alike your 33 answers run and the knowledge a career needs more than others do. Careers without knowledge ratings count 0 there.</source>
        <translation>Con temas, el orden sigue {interests} × r de intereses + {topics} × r de temas: cuánto se parecen tus 33 respuestas a los conocimientos que una carrera pide más que otras. Las carreras sin datos de conocimientos cuentan 0 ahí.</translation>
    </message>
    <message>
        <source>An order that was kept from another catalog has no ranges.</source>
        <translation>Un orden guardado de otro catálogo no tiene rangos.</translation>
    </message>
    <message>
        <source>Range: your interest answers were drawn again {count} times by chance, and 9 of 10 times the number would come out in it if you answered again. Topics are held as they are.</source>
        <translation>Rango: tus respuestas de intereses se sacaron al azar {count} veces; si respondieras otra vez, el número caería dentro 9 de cada 10 veces. Los temas se dejan como están.</translation>
    </message>
    <message>
        <source>They rank your own areas. They are not a measure of what you can do.</source>
        <translation>Ordenan tus propias áreas. No miden lo que sabes hacer.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four words that do not belong together are good.</source>
        <translation>Cuatro palabras que no tienen que ver entre sí son buenas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de paso nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>I know that nobody can open it again if I forget the passphrase.</source>
        <translation>Sé que nadie podrá volver a abrirlo si olvido la frase de paso.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Primero marca la casilla.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es igual que la de arriba.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Save three careers you like</source>
        <translation>Guarda tres carreras que te gusten</translation>
    </message>
    <message>
        <source>Pick the topics you would enjoy</source>
        <translation>Elige los temas que disfrutarías</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Comparar con un resultado anterior</translation>
    </message>
    <message>
        <source>Topics tell clusters apart that interests alone cannot: what would you like to know more about?</source>
        <translation>Los temas distinguen grupos que los intereses solos no separan: ¿sobre qué te gustaría saber más?</translation>
    </message>
    <message>
        <source>Look into {cluster}</source>
        <translation>Explora {cluster}</translation>
    </message>
    <message>
        <source>Look at the clusters</source>
        <translation>Ver los grupos</translation>
    </message>
    <message>
        <source>{count} of {all} saved</source>
        <translation>{count} de {all} guardadas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>OpeningsTotal</name>
    <message>
        <source>Openings</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>openings a year</source>
        <translation>vacantes al año</translation>
    </message>
    <message>
        <source>From new jobs, and from people who leave their career.</source>
        <translation>Por empleos nuevos y por personas que dejan su carrera.</translation>
    </message>
    <message>
        <source>of {careers} have a bright outlook</source>
        <translation>de {careers} tienen buenas perspectivas</translation>
    </message>
    <message>
        <source>See these careers</source>
        <translation>Ver estas carreras</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>The ideas belong to the 2024 clusters in which the careers of this one are. Choose whose to see:</source>
        <translation>Las ideas son de los grupos de 2024 en los que están las carreras de este. Elige de cuál verlas:</translation>
    </message>
    <message>
        <source>The ideas belong to the 2024 cluster in which most careers of this one are.</source>
        <translation>Las ideas son del grupo de 2024 en el que está la mayoría de las carreras de este.</translation>
    </message>
    <message>
        <source>Ideas of</source>
        <translation>Ideas de</translation>
    </message>
    <message>
        <source>Open {cluster}</source>
        <translation>Abrir {cluster}</translation>
    </message>
</context>
<context>
    <name>OutOfReach</name>
    <message>
        <source>Your portfolio is back, and everything is saved in it.</source>
        <translation>Tu portafolio está de vuelta y todo está guardado en él.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>A copy with everything was saved: {path}. Open it when the folder does not come back.</source>
        <translation>Se guardó una copia con todo: {path}. Ábrela si la carpeta no vuelve.</translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <source>Outlook</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>openings a year</source>
        <translation>vacantes al año</translation>
    </message>
    <message>
        <source>jobs in {year}</source>
        <translation>empleos en {year}</translation>
    </message>
    <message>
        <source>by {year}</source>
        <translation>para {year}</translation>
    </message>
    <message>
        <source>The figures are for the wider group of careers that this one belongs to.</source>
        <translation>Los datos son del grupo más amplio al que pertenece esta carrera.</translation>
    </message>
    <message>
        <source>Openings are new jobs, and jobs that people leave.</source>
        <translation>Las vacantes son empleos nuevos y empleos que la gente deja.</translation>
    </message>
</context>
<context>
    <name>OutlookColumns</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>El PDF no se guardó</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Se guardó como {name}.</translation>
    </message>
    <message>
        <source>This PC has no printer</source>
        <translation>Esta computadora no tiene impresora</translation>
    </message>
    <message>
        <source>Save the page as a PDF, and print it on a PC that has one.</source>
        <translation>Guarda la página como PDF e imprímela en una computadora que tenga impresora.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts of this cluster</source>
        <translation>Partes de este grupo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar lo que escribes</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>Ocultar lo que escribes</translation>
    </message>
</context>
<context>
    <name>PathwaysCard</name>
    <message>
        <source>Pathways</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>inside one cluster</source>
        <translation>dentro de un grupo</translation>
    </message>
    <message>
        <source>Cluster whose pathways are shown</source>
        <translation>Grupo cuyas rutas se muestran</translation>
    </message>
    <message>
        <source>Pathways in the order of fit</source>
        <translation>Rutas por orden de coincidencia</translation>
    </message>
    <message>
        <source>Pathways were not kept with this result. Work it out again to see them in order.</source>
        <translation>Las rutas no se guardaron con este resultado. Calcúlalo de nuevo para verlas en orden.</translation>
    </message>
</context>
<context>
    <name>PayBand</name>
    <message>
        <source>Pay, from low to high</source>
        <translation>Salario, de menor a mayor</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>median an hour</source>
        <translation>mediana por hora</translation>
    </message>
    <message>
        <source>median a year</source>
        <translation>mediana al año</translation>
    </message>
    <message>
        <source>{pay} low 10%</source>
        <translation>{pay} 10 % más bajo</translation>
    </message>
    <message>
        <source>high 10% {pay}</source>
        <translation>10 % más alto {pay}</translation>
    </message>
    <message>
        <source>Only hourly pay is published: few people do this work full time all year.</source>
        <translation>Solo se publica el pago por hora: pocas personas hacen este trabajo a tiempo completo todo el año.</translation>
    </message>
    <message>
        <source>The publisher prints no exact pay above this amount.</source>
        <translation>La fuente no publica sueldos exactos por encima de esta cantidad.</translation>
    </message>
    <message>
        <source>The figures are for the wider group of careers that this one belongs to.</source>
        <translation>Los datos son del grupo más amplio al que pertenece esta carrera.</translation>
    </message>
    <message>
        <source>Pay over the years</source>
        <translation>El sueldo a lo largo de los años</translation>
    </message>
</context>
<context>
    <name>PayGrowth</name>
    <message>
        <source>Pay and growth</source>
        <translation>Sueldo y crecimiento</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>sueldo</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>Pay and growth of the careers</source>
        <translation>Sueldo y crecimiento de las carreras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>PayLine</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
</context>
<context>
    <name>PayTotal</name>
    <message>
        <source>Typical pay by year</source>
        <translation>Sueldo típico por año</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>median a year</source>
        <translation>mediana al año</translation>
    </message>
    <message>
        <source>Half of the jobs are in careers with a higher median, half with a lower one. A career without a figure in a year is left out of it.</source>
        <translation>La mitad de los empleos está en carreras con una mediana más alta, la otra mitad en carreras con una más baja. Una carrera sin dato en un año no cuenta en él.</translation>
    </message>
    <message>
        <source>{change} since {year}</source>
        <translation>{change} desde {year}</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde se ubica</translation>
    </message>
    <message>
        <source>This framework does not list it.</source>
        <translation>Este marco no la incluye.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change what is planned</source>
        <translation>Cambiar lo planeado</translation>
    </message>
    <message>
        <source>Add to my plan</source>
        <translation>Añadir a mi plan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What do you plan?</source>
        <translation>¿Qué planeas?</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ninguna meta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Año escolar</translation>
    </message>
    <message>
        <source>Credits, if it has any</source>
        <translation>Créditos, si los tiene</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>Para la meta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write what you plan.</source>
        <translation>Escribe lo que planeas.</translation>
    </message>
    <message>
        <source>Credits are a number from 0 to {most}.</source>
        <translation>Los créditos son un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>A tag in the note says so, such as #{id}.</source>
        <translation>Lo dice una etiqueta en la nota, como #{id}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Toward: {goal}</source>
        <translation>Hacia: {goal}</translation>
    </message>
    <message>
        <source>Courses, experiences, credentials and exams, year by year.</source>
        <translation>Cursos, experiencias, credenciales y exámenes, año por año.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Marcar como no hecho</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Move to {year}</source>
        <translation>Mover a {year}</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>PortfolioView</name>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>All you do is kept in one file, and sent nowhere.</source>
        <translation>Todo lo que haces se guarda en un solo archivo y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>The backup of {date} was made.</source>
        <translation>Se hizo la copia de seguridad del {date}.</translation>
    </message>
    <message>
        <source>You are back at the backup of {date}. What you had before is your newest backup.</source>
        <translation>Volviste a la copia de seguridad del {date}. Lo que tenías antes es tu copia más nueva.</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>Se guardó una copia: {path}</translation>
    </message>
    <message>
        <source>Your portfolio is sealed. Keep the passphrase in mind: there is no way in without it.</source>
        <translation>Tu portafolio está sellado. Recuerda la frase de paso: sin ella no hay forma de entrar.</translation>
    </message>
    <message>
        <source>Files that could not be sealed and were deleted: {count}.</source>
        <translation>Archivos que no se pudieron sellar y se borraron: {count}.</translation>
    </message>
    <message>
        <source>The seal is off. Anyone who can open the folder can read your portfolio.</source>
        <translation>Se quitó el sello. Quien pueda abrir la carpeta puede leer tu portafolio.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Backups that can be used: {good} of {all}.</source>
        <translation>Copias de seguridad que se pueden usar: {good} de {all}.</translation>
    </message>
    <message>
        <source>The portfolio is whole: every page and every record was read.</source>
        <translation>El portafolio está completo: se leyeron todas las páginas y todos los registros.</translation>
    </message>
    <message>
        <source>The portfolio is damaged. Go back to a backup; the newest good one is the best.</source>
        <translation>El portafolio está dañado. Vuelve a una copia de seguridad; la mejor es la más nueva que sirva.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Brings what was done on another computer together with this portfolio.</source>
        <translation>Reúne con este portafolio lo que se hizo en otra computadora.</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Resumen en una página</translation>
    </message>
    <message>
        <source>Finish and leave</source>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Deletes this portfolio with all its backups.</source>
        <translation>Borra este portafolio con todas sus copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>PostingEditor</name>
    <message>
        <source>Paste the text here</source>
        <translation>Pega el texto aquí</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>Lo pide</translation>
    </message>
    <message>
        <source>Choose a career above: the words it has in common with the posting are marked here.</source>
        <translation>Elige una carrera arriba: aquí se marcan las palabras que tiene en común con el anuncio.</translation>
    </message>
    <message>
        <source>Marked: skills and technology of {career} (O*NET). Press what the posting asks for.</source>
        <translation>Marcado: habilidades y tecnología de {career} (O*NET). Pulsa lo que pide el anuncio.</translation>
    </message>
    <message>
        <source>Skills and technology of {career} (O*NET) are marked when they stand in the text.</source>
        <translation>Las habilidades y la tecnología de {career} (O*NET) se marcan cuando están en el texto.</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Usual education</source>
        <translation>Estudios habituales</translation>
    </message>
    <message>
        <source>Level of preparation</source>
        <translation>Nivel de preparación</translation>
    </message>
    <message>
        <source>Level {zone} of 5</source>
        <translation>Nivel {zone} de 5</translation>
    </message>
    <message>
        <source>The source gives no level for this career.</source>
        <translation>La fuente no da un nivel para esta carrera.</translation>
    </message>
    <message>
        <source>The source names no usual education for this career.</source>
        <translation>La fuente no indica estudios habituales para esta carrera.</translation>
    </message>
    <message>
        <source>Experience before</source>
        <translation>Experiencia previa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Skills to gain</source>
        <translation>Habilidades por ganar</translation>
    </message>
    <message>
        <source>For the wider group of careers.</source>
        <translation>Para el grupo más amplio de carreras.</translation>
    </message>
    <message>
        <source>What most people need to start.</source>
        <translation>Lo que la mayoría necesita para empezar.</translation>
    </message>
    <message>
        <source>The source names none for this career.</source>
        <translation>La fuente no nombra ninguna para esta carrera.</translation>
    </message>
    <message>
        <source>{first}, {release}; O*NET {onet}</source>
        <translation>{first}, {release}; O*NET {onet}</translation>
    </message>
    <message>
        <source>Employment Projections</source>
        <translation>Employment Projections</translation>
    </message>
    <message>
        <source>The skills of this career are not rated.</source>
        <translation>Las habilidades de esta carrera no están calificadas.</translation>
    </message>
    <message>
        <source>{count} skills are asked for. You have not told yours yet.</source>
        <translation>Se piden {count} habilidades. Todavía no has dicho las tuyas.</translation>
    </message>
    <message>
        <source>{missing} of {count}</source>
        <translation>{missing} de {count}</translation>
    </message>
    <message>
        <source>What you said of yourself, beside what is asked for.</source>
        <translation>Lo que dijiste de ti, al lado de lo que se pide.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>Courses, lengths and credentials are typical. Ask your school and your state what applies to you.</source>
        <translation>Los cursos, las duraciones y las credenciales son los usuales. Pregunta en tu escuela y en tu estado qué vale para ti.</translation>
    </message>
    <message>
        <source>Before you choose</source>
        <translation>Antes de elegir</translation>
    </message>
    <message>
        <source>You need not do all of it: one course, one visit and one talk show a lot.</source>
        <translation>No hace falta hacerlo todo: un curso, una visita y una conversación muestran mucho.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Go back to the backup of {date}?</source>
        <translation>¿Volver a la copia de seguridad del {date}?</translation>
    </message>
    <message>
        <source>What is in this backup, and what you have now</source>
        <translation>Qué contiene esta copia y qué tienes ahora</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Goals that come back</source>
        <translation>Metas que vuelven</translation>
    </message>
    <message>
        <source>Goals that are not in the backup</source>
        <translation>Metas que no están en la copia</translation>
    </message>
    <message>
        <source>What you have now becomes your newest backup. You can come back to it in the same way.</source>
        <translation>Lo que tienes ahora pasa a ser tu copia más nueva. Puedes volver a ella de la misma manera.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Your six interest areas</source>
        <translation>Tus seis áreas de interés</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Interest profile</source>
        <translation>Perfil de intereses</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close ClusterDesk</source>
        <translation>Cerrar ClusterDesk</translation>
    </message>
    <message>
        <source>The career catalog cannot be opened</source>
        <translation>El catálogo de carreras no se puede abrir</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <source>The official list names programs in English only.</source>
        <translation>La lista oficial da los nombres de los programas solo en inglés.</translation>
    </message>
    <message>
        <source>The official list matches no career with this program. A school that teaches it can tell more.</source>
        <translation>La lista oficial no relaciona ninguna carrera con este programa. Una escuela que lo enseña puede decirte más.</translation>
    </message>
    <message>
        <source>See all clusters</source>
        <translation>Ver todos los grupos</translation>
    </message>
    <message>
        <source>What the code is</source>
        <translation>Qué es el código</translation>
    </message>
    <message>
        <source>CIP stands for Classification of Instructional Programs, the national list of what schools teach. With the code you find the same program at other schools, even under another name.</source>
        <translation>CIP significa Clasificación de Programas de Instrucción (en inglés, Classification of Instructional Programs): la lista nacional de lo que enseñan las escuelas. Con el código encuentras el mismo programa en otras escuelas, aunque tenga otro nombre.</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde se ubica</translation>
    </message>
    <message>
        <source>2024 framework</source>
        <translation>Marco 2024</translation>
    </message>
    <message>
        <source>The framework does not list this program.</source>
        <translation>El marco no incluye este programa.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Program of study, CIP code {code}</source>
        <translation>Programa de estudio, código CIP {code}</translation>
    </message>
    <message>
        <source>{code} is the number of “{title}”.</source>
        <translation>{code} es el número de “{title}”.</translation>
    </message>
    <message>
        <source>Prepares for {careers}</source>
        <translation>Prepara para {careers}</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>Pay and growth are national figures (U.S.): {pay}, projections {growth}.</source>
        <translation>Sueldo y crecimiento son datos nacionales (EE. UU.): {pay}, proyecciones {growth}.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
</context>
<context>
    <name>ProgramsCard</name>
    <message>
        <source>Programs of study</source>
        <translation>Programas de estudio</translation>
    </message>
    <message>
        <source>Search these programs</source>
        <translation>Buscar en estos programas</translation>
    </message>
    <message>
        <source>No program here has these words.</source>
        <translation>Ningún programa de aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>How many careers the program prepares for, in all clusters</source>
        <translation>Para cuántas carreras prepara el programa, en todos los grupos</translation>
    </message>
    <message>
        <source>The classic framework lists no programs: these lead to its careers.</source>
        <translation>El marco clásico no incluye programas: estos llevan a sus carreras.</translation>
    </message>
    <message>
        <source>The official list names programs in English only.</source>
        <translation>La lista oficial da los nombres de los programas solo en inglés.</translation>
    </message>
    <message>
        <source>{count} programs in {name}.</source>
        <translation>{count} programas en {name}.</translation>
    </message>
    <message>
        <source>The framework lists them. Colleges and training schools teach them.</source>
        <translation>El marco los incluye. Se enseñan en universidades y escuelas técnicas.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>My own thoughts</source>
        <translation>Mis propias ideas</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Which goal?</source>
        <translation>¿Qué meta?</translation>
    </message>
    <message>
        <source>Adjust a step</source>
        <translation>Ajustar un paso</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Pregúntame después</translation>
    </message>
    <message>
        <source>Did this change anything?</source>
        <translation>¿Esto cambió algo?</translation>
    </message>
    <message>
        <source>No, I keep my goal</source>
        <translation>No, sigo con mi meta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Cambiar la meta</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Escribir una meta</translation>
    </message>
    <message>
        <source>You have no goal yet. This may be the beginning of one.</source>
        <translation>Todavía no tienes una meta. Esto puede ser el comienzo de una.</translation>
    </message>
    <message>
        <source>Your goal: {goal}</source>
        <translation>Tu meta: {goal}</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Questions seen</source>
        <translation>Preguntas vistas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back: Backspace or Alt Left</source>
        <translation>Atrás: Retroceso o Alt Izquierda</translation>
    </message>
    <message>
        <source>Saved as you go. You can leave and come back.</source>
        <translation>Se guarda mientras avanzas. Puedes salir y volver.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A las preguntas</translation>
    </message>
    <message>
        <source>{seen} of {total}</source>
        <translation>{seen} de {total}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip: S</source>
        <translation>Saltar: S</translation>
    </message>
    <message>
        <source>Keep this answer: S</source>
        <translation>Dejar esta respuesta: S</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{place} · {time_left}</source>
        <translation>{place} · {time_left}</translation>
    </message>
    <message>
        <source>Your answer is kept here while ClusterDesk is open.</source>
        <translation>Tu respuesta queda aquí mientras ClusterDesk esté abierto.</translation>
    </message>
    <message>
        <source>Your last {count} answers are kept here while ClusterDesk is open.</source>
        <translation>Tus últimas {count} respuestas quedan aquí mientras ClusterDesk esté abierto.</translation>
    </message>
    <message>
        <source>{name} · {count} questions</source>
        <translation>{name} · {count} preguntas</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Late or due within a week: {count}</source>
        <translation>Atrasado o para esta semana: {count}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Saved, sealed</source>
        <translation>Guardado, sellado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>RankedBars</name>
    <message>
        <source>{fit}. Range of the bar: {range}</source>
        <translation>{fit}. Rango de la barra: {range}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Type the code of the sheet for {name}: {count} groups. Capitals and spaces do not matter.</source>
        <translation>Escribe el código de la hoja de {name}: {count} grupos. Las mayúsculas y los espacios no importan.</translation>
    </message>
    <message>
        <source>The sheet is void after that. Choose a new passphrase for the portfolio and its backups.</source>
        <translation>Después la hoja ya no vale. Elige una frase de paso nueva para el portafolio y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Código de la hoja</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de paso nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es igual que la de arriba.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand on paper. ClusterDesk keeps it nowhere.</source>
        <translation>Imprímelo o cópialo a mano en papel. ClusterDesk no lo guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related careers</source>
        <translation>Carreras relacionadas</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>One thing is late or due within a week.</source>
        <translation>Hay algo atrasado o que toca en una semana.</translation>
    </message>
    <message>
        <source>{count} things are late or due within a week.</source>
        <translation>Hay {count} cosas atrasadas o que tocan en una semana.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
</context>
<context>
    <name>RequiredCard</name>
    <message>
        <source>What workers and experts call required</source>
        <translation>Lo que trabajadores y expertos consideran necesario</translation>
    </message>
    <message>
        <source>Per cent of those who were asked. A dash: the publisher does not show it.</source>
        <translation>Porcentaje de las personas consultadas. Una raya: la fuente no lo publica.</translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation>Parte de las respuestas</translation>
    </message>
</context>
<context>
    <name>RequirementsCard</name>
    <message>
        <source>School requirements</source>
        <translation>Requisitos de la escuela</translation>
    </message>
    <message>
        <source>List of requirements</source>
        <translation>Lista de requisitos</translation>
    </message>
    <message>
        <source>Add a list from a file...</source>
        <translation>Añadir una lista desde un archivo...</translation>
    </message>
    <message>
        <source>Choose a list to see what your plan covers of it. Your school can write a list of its own.</source>
        <translation>Elige una lista para ver qué cubre tu plan de ella. Tu escuela puede escribir su propia lista.</translation>
    </message>
    <message>
        <source>Add a list of requirements</source>
        <translation>Añadir una lista de requisitos</translation>
    </message>
    <message>
        <source>Lists of requirements (*.tsv)</source>
        <translation>Listas de requisitos (*.tsv)</translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>Se añadió {title}.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ninguna lista</translation>
    </message>
    <message>
        <source>You chose the list “{name}”, but its file is not on this computer. Add the file {name}.tsv here, or choose another list. Your plan and your choice are kept as they are.</source>
        <translation>Elegiste la lista “{name}”, pero su archivo no está en esta computadora. Agrega aquí el archivo {name}.tsv o elige otra lista. Tu plan y tu elección quedan como están.</translation>
    </message>
    <message>
        <source>An entry counts by its kind and the words in its title. To settle it yourself, choose what it counts for where you change it. That is a tag in its note: #{id} is for “{text}”. The tags of this list: {tags}</source>
        <translation>Una entrada cuenta por su tipo y por las palabras de su título. Para decidirlo tú, elige para qué cuenta donde la cambias. Es una etiqueta en su nota: #{id} es para “{text}”. Las etiquetas de esta lista: {tags}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Your results</source>
        <translation>Tus resultados</translation>
    </message>
    <message>
        <source>There are no results yet. They appear here when you finish the questions.</source>
        <translation>Todavía no hay resultados. Aparecen aquí cuando terminas las preguntas.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A las preguntas</translation>
    </message>
    <message>
        <source>These questions are not finished yet.</source>
        <translation>Estas preguntas todavía no están terminadas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{skipped} Nothing is put in an order: each area needs 8 of 10 answers, or 4 of 5.</source>
        <translation>{skipped} No se ordena nada: cada área necesita 8 de 10 respuestas, o 4 de 5.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>This result was worked out with catalog {release}. It is shown as it was then; names may have changed since.</source>
        <translation>Este resultado se calculó con el catálogo {release}. Se muestra como era entonces; los nombres pueden haber cambiado.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>The same answers, as they were worked out then and with the catalog of today.</source>
        <translation>Las mismas respuestas, como se calcularon entonces y con el catálogo de hoy.</translation>
    </message>
    <message>
        <source>{name}, {date} · {count} answers · {time}</source>
        <translation>{name}, {date} · {count} respuestas · {time}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>With so many skipped, nothing can be put in an order. Answer some of them first.</source>
        <translation>Con tantas sin responder no se puede ordenar nada. Responde antes algunas.</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>Esa fue la última pregunta</translation>
    </message>
    <message>
        <source>All {total} questions have an answer.</source>
        <translation>Las {total} preguntas tienen respuesta.</translation>
    </message>
    <message>
        <source>You skipped 1 question. You can answer it now, or go on without it.</source>
        <translation>Saltaste 1 pregunta. Puedes responderla ahora o seguir sin ella.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Responderla ahora</translation>
    </message>
    <message>
        <source>You skipped {count} questions. You can answer them now, or go on without them.</source>
        <translation>Saltaste {count} preguntas. Puedes responderlas ahora o seguir sin ellas.</translation>
    </message>
    <message>
        <source>Answer them now</source>
        <translation>Responderlas ahora</translation>
    </message>
    <message>
        <source>With so many skipped, your answers say little. Answer some of them first.</source>
        <translation>Con tantas sin responder, tus respuestas dicen poco. Responde antes algunas.</translation>
    </message>
</context>
<context>
    <name>ReviseForm</name>
    <message>
        <source>Change direction</source>
        <translation>Cambiar de rumbo</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <source>The reason stays with your goal, and so does the old version.</source>
        <translation>La razón se queda con tu meta, y la versión anterior también.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>What in your journal made the difference? (if you like)</source>
        <translation>¿Qué de tu diario marcó la diferencia? (si quieres)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>RungCard</name>
    <message>
        <source>Open this career</source>
        <translation>Abrir esta carrera</translation>
    </message>
    <message>
        <source>How it is linked</source>
        <translation>Cómo se relaciona</translation>
    </message>
    <message>
        <source>Skills the step adds or raises</source>
        <translation>Habilidades que el paso agrega o sube</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Level, up to 7</source>
        <translation>Nivel, hasta 7</translation>
    </message>
    <message>
        <source>Other steps from the career below</source>
        <translation>Otros pasos desde la carrera de abajo</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>O*NET {release}</source>
        <translation>O*NET {release}</translation>
    </message>
    <message>
        <source>The career below asks for {share}% of its skills too.</source>
        <translation>La carrera de abajo también pide el {share}% de sus habilidades.</translation>
    </message>
    <message>
        <source>The skills of this career, or of the one below, are not rated.</source>
        <translation>Las habilidades de esta carrera, o de la de abajo, no están calificadas.</translation>
    </message>
    <message>
        <source>It asks for no skill at a clearly higher level.</source>
        <translation>No pide ninguna habilidad en un nivel claramente más alto.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In your saved list. Press to take it out.</source>
        <translation>Está en tu lista guardada. Pulsa para quitarlo.</translation>
    </message>
    <message>
        <source>Keep this in your saved list.</source>
        <translation>Ponlo en tu lista guardada.</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>See all you saved</source>
        <translation>Ver todo lo guardado</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Comparar “{name}”</translation>
    </message>
    <message>
        <source>Take “{name}” out of your saved list</source>
        <translation>Quitar “{name}” de tu lista guardada</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>guardado el {day}</translation>
    </message>
    <message>
        <source>{kind} in {cluster}</source>
        <translation>{kind} en {cluster}</translation>
    </message>
    <message>
        <source>It is not in this catalog any more.</source>
        <translation>Ya no está en este catálogo.</translation>
    </message>
    <message>
        <source>It was called “{name}” when you saved it.</source>
        <translation>Se llamaba “{name}” cuando lo guardaste.</translation>
    </message>
    <message>
        <source>Median pay when you saved it: {pay} ({year}).</source>
        <translation>Sueldo mediano cuando lo guardaste: {pay} ({year}).</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>No career is saved.</source>
        <translation>No hay ninguna carrera guardada.</translation>
    </message>
    <message>
        <source>Clusters and pathways</source>
        <translation>Grupos y rutas</translation>
    </message>
    <message>
        <source>No cluster or pathway is saved.</source>
        <translation>No hay ningún grupo ni ruta en la lista.</translation>
    </message>
    <message>
        <source>What you want to find again, the newest first.</source>
        <translation>Lo que quieres volver a encontrar; lo más nuevo, primero.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Open a career or a cluster and press “Save”: you find it here again.</source>
        <translation>Todavía no guardaste nada. Abre una carrera o un grupo y pulsa “Guardar”: lo encuentras aquí.</translation>
    </message>
    <message>
        <source>Explore clusters</source>
        <translation>Explorar grupos de carreras</translation>
    </message>
    <message>
        <source>Pay and growth are national figures (U.S.): {pay}, projections {growth}.</source>
        <translation>Sueldo y crecimiento son datos nacionales (EE. UU.): {pay}, proyecciones {growth}.</translation>
    </message>
</context>
<context>
    <name>Scatter</name>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>No figures to show.</source>
        <translation>No hay cifras para mostrar.</translation>
    </message>
    <message>
        <source>Careers without figures: {count}.</source>
        <translation>Carreras sin cifras: {count}.</translation>
    </message>
    <message>
        <source>Selected: {career}, {figures}.</source>
        <translation>Elegida: {career}, {figures}.</translation>
    </message>
    <message>
        <source>Careers: {count}. {x} from {x_low} to {x_high}, {y} from {y_low} to {y_high}. Use the arrow keys.</source>
        <translation>Carreras: {count}. {x} de {x_low} a {x_high}, {y} de {y_low} a {y_high}. Usa las flechas.</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>From your school</source>
        <translation>De tu escuela</translation>
    </message>
    <message>
        <source>Your school can add questions of its own on the six interest areas: a text file with a licence line.</source>
        <translation>Tu escuela puede agregar preguntas propias sobre las seis áreas de interés: un archivo de texto con una línea de licencia.</translation>
    </message>
    <message>
        <source>Add a questionnaire file...</source>
        <translation>Agregar un archivo de cuestionario...</translation>
    </message>
    <message>
        <source>Add a questionnaire file</source>
        <translation>Agregar un archivo de cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires (*.tsv)</source>
        <translation>Cuestionarios (*.tsv)</translation>
    </message>
    <message>
        <source>{title} was added, with {count} questions.</source>
        <translation>Se agregó {title}, con {count} preguntas.</translation>
    </message>
    <message>
        <source>{count} questions · {time}</source>
        <translation>{count} preguntas · {time}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue: {name}</source>
        <translation>Continuar: {name}</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Empezar: {name}</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Sellar con una frase de paso</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Quitar el sello</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Cerrar con llave ahora</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the computer for</source>
        <translation>Cerrar con llave si nadie toca la computadora durante</translation>
    </message>
    <message>
        <source>Locking closes the portfolio until the passphrase is typed.</source>
        <translation>El portafolio queda cerrado hasta que se escriba la frase de paso.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>It is sealed: only who knows the passphrase can read it and its backups.</source>
        <translation>Está sellado: solo quien sabe la frase de paso puede leerlo, y también sus copias de seguridad.</translation>
    </message>
    <message>
        <source>It is not sealed: anyone who can open the folder can read it.</source>
        <translation>No está sellado: quien pueda abrir la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Hacer una hoja de recuperación</translation>
    </message>
    <message>
        <source>Your school wants every portfolio on this computer sealed, so the seal stays on.</source>
        <translation>Tu escuela quiere que todos los portafolios de esta computadora estén sellados, así que el sello se queda.</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Sellar con una frase de paso</translation>
    </message>
    <message>
        <source>Seal the portfolio</source>
        <translation>Sellar el portafolio</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>Only who knows the passphrase can open a sealed portfolio, here or on any other computer.</source>
        <translation>Solo quien sabe la frase de paso puede abrir un portafolio sellado, aquí o en cualquier otra computadora.</translation>
    </message>
    <message>
        <source>If you forget it, this cannot be undone: nobody can open the portfolio again.</source>
        <translation>Si la olvidas, no tiene remedio: nadie podrá volver a abrir el portafolio.</translation>
    </message>
    <message>
        <source>Your backups are sealed too ({count}). One that cannot be opened is deleted.</source>
        <translation>Tus copias de seguridad también se sellan ({count}). La que no se pueda abrir se borra.</translation>
    </message>
    <message>
        <source>Damaged files that were kept when a backup took their place are deleted.</source>
        <translation>Se borran los archivos dañados que se guardaron cuando una copia ocupó su lugar.</translation>
    </message>
    <message>
        <source>A recovery sheet that you made before is void after that.</source>
        <translation>Una hoja de recuperación que hiciste antes deja de valer.</translation>
    </message>
</context>
<context>
    <name>SealFirstView</name>
    <message>
        <source>Seal the portfolio of {name} first</source>
        <translation>Primero sella el portafolio de {name}</translation>
    </message>
    <message>
        <source>Your school wants every portfolio on this computer sealed with a passphrase.</source>
        <translation>Tu escuela quiere que todos los portafolios de esta computadora estén sellados con una frase de paso.</translation>
    </message>
    <message>
        <source>The copy on this computer is sealed. The file that you chose stays as it is.</source>
        <translation>La copia en esta computadora se sella. El archivo que elegiste se queda como está.</translation>
    </message>
    <message>
        <source>The portfolio and its backups are sealed. Nothing of what you did is changed.</source>
        <translation>Se sellan el portafolio y sus copias de seguridad. No cambia nada de lo que hiciste.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this cannot be undone: nobody can open the portfolio again.</source>
        <translation>Si olvidas la frase de paso, no tiene remedio: nadie podrá volver a abrir el portafolio.</translation>
    </message>
    <message>
        <source>Seal and open</source>
        <translation>Sellar y abrir</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>1 result. {first}</source>
        <translation>1 resultado. {first}</translation>
    </message>
    <message>
        <source>{count} results. {first}</source>
        <translation>{count} resultados. {first}</translation>
    </message>
    <message>
        <source>Nothing found. {first}</source>
        <translation>No se encontró nada. {first}</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Results for “{text}”</source>
        <translation>Resultados para “{text}”</translation>
    </message>
    <message>
        <source>The nearest {count} results. One more word finds fewer.</source>
        <translation>Los {count} resultados más cercanos. Con una palabra más encuentras menos.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} resultados</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>Shown. Press to fold it away.</source>
        <translation>Se muestra. Pulsa para plegarlo.</translation>
    </message>
    <message>
        <source>Folded away. Press to show it.</source>
        <translation>Está plegado. Pulsa para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>SelfView</name>
    <message>
        <source>Assess</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Hacer otra vez</translation>
    </message>
    <message>
        <source>Take again: {name}</source>
        <translation>Hacer otra vez: {name}</translation>
    </message>
    <message>
        <source>Nothing here yet. What comes of your answers is shown here when you finish the questions.</source>
        <translation>Todavía no hay nada. Lo que salga de tus respuestas se muestra aquí cuando termines las preguntas.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>{date} · {count} of {total} questions answered</source>
        <translation>{date} · {count} de {total} preguntas respondidas</translation>
    </message>
    <message>
        <source>These are answers of then. Everywhere else your newest ones count.</source>
        <translation>Estas son respuestas de entonces. En todo lo demás cuentan las más nuevas.</translation>
    </message>
    <message>
        <source>See the newest</source>
        <translation>Ver las más nuevas</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada cambio se guarda de inmediato.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Year you finish high school</source>
        <translation>Año en que terminas la secundaria</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Tu portafolio</translation>
    </message>
    <message>
        <source>What is in it, where the file lies, its backups, and a copy for a USB stick.</source>
        <translation>Qué contiene, dónde está el archivo, sus copias de seguridad y una copia para una memoria USB.</translation>
    </message>
    <message>
        <source>Show the portfolio</source>
        <translation>Ver el portafolio</translation>
    </message>
    <message>
        <source>Remind me when the window opens of what is late or due within a week</source>
        <translation>Al abrir la ventana, recordarme lo atrasado y lo que toca en una semana</translation>
    </message>
    <message>
        <source>Your system asks for high contrast, so its own colors are shown.</source>
        <translation>Tu sistema pide alto contraste, así que se muestran sus propios colores.</translation>
    </message>
    <message>
        <source>Ask who works here at every start, also with one portfolio</source>
        <translation>Preguntar quién trabaja aquí en cada inicio, también con un solo portafolio</translation>
    </message>
    <message>
        <source>Your school has settled the language of this computer.</source>
        <translation>Tu escuela ha fijado el idioma de esta computadora.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Who is working here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Choose your portfolio, or open the one on your USB stick.</source>
        <translation>Elige tu portafolio, o abre el que está en tu memoria USB.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Portafolio nuevo</translation>
    </message>
    <message>
        <source>takes one minute</source>
        <translation>toma un minuto</translation>
    </message>
    <message>
        <source>needs a newer ClusterDesk</source>
        <translation>pide una versión más nueva</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{when}, sealed</source>
        <translation>{when}, sellado</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Open a file or a USB stick</source>
        <translation>Abrir un archivo o una memoria USB</translation>
    </message>
    <message>
        <source>Not here?</source>
        <translation>¿No está aquí?</translation>
    </message>
    <message>
        <source>This computer keeps portfolios in {folder}. Yours may lie on a stick, in another folder, or on another computer: open its file, NAME.clusterdesk.</source>
        <translation>Esta computadora guarda los portafolios en {folder}. El tuyo puede estar en una memoria, en otra carpeta o en otra computadora: abre su archivo, NOMBRE.clusterdesk.</translation>
    </message>
    <message>
        <source>Put a copy on this computer</source>
        <translation>Poner una copia en esta computadora</translation>
    </message>
    <message>
        <source>Copies a portfolio from a stick or another folder to this computer, and opens the copy.</source>
        <translation>Copia a esta computadora un portafolio de una memoria u otra carpeta y abre la copia.</translation>
    </message>
    <message>
        <source>Delete a portfolio</source>
        <translation>Borrar un portafolio</translation>
    </message>
    <message>
        <source>Deleted, because nobody opened them for {days} days: {names}.</source>
        <translation>Borrados porque nadie los abrió en {days} días: {names}.</translation>
    </message>
    <message>
        <source>No new portfolios are made on this computer. Bring yours on a USB stick and open its file, or ask your teacher.</source>
        <translation>En esta computadora no se crean portafolios nuevos. Trae el tuyo en una memoria USB y abre su archivo, o pregunta a tu docente.</translation>
    </message>
    <message>
        <source>Your school deletes portfolios on this computer that nobody opens for {days} days, with their backups.</source>
        <translation>Tu escuela borra de esta computadora los portafolios que nadie abre en {days} días, con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>kept until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>Open the portfolio that you bring along.</source>
        <translation>Abre el portafolio que traes contigo.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>The careers behind the number</source>
        <translation>Las carreras detrás del número</translation>
    </message>
    <message>
        <source>Career beside you</source>
        <translation>Carrera a tu lado</translation>
    </message>
    <message>
        <source>Your profile and the career’s</source>
        <translation>Tu perfil y el de la carrera</translation>
    </message>
    <message>
        <source>Open this career</source>
        <translation>Abrir esta carrera</translation>
    </message>
    <message>
        <source>Behind {cluster}</source>
        <translation>Detrás de {cluster}</translation>
    </message>
    <message>
        <source>The average r of these {count} careers is {score}. Choose one to see it beside you.</source>
        <translation>El promedio de r de estas {count} carreras es {score}. Elige una para verla a tu lado.</translation>
    </message>
    <message>
        <source>These {count} careers put the cluster at {score}. Choose one to see it beside you.</source>
        <translation>Estas {count} carreras ponen al grupo en {score}. Elige una para verla a tu lado.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>r = {r}: {fit}</source>
        <translation>r = {r}: {fit}</translation>
    </message>
    <message>
        <source>{interests}. Topics: r = {topics}</source>
        <translation>{interests}. Temas: r = {topics}</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>A career beside you</source>
        <translation>Una carrera a tu lado</translation>
    </message>
    <message>
        <source>You: 0 to 40 points an area. The career: ratings from 1 to 7. Only the shapes are compared. {source}</source>
        <translation>Tú: de 0 a 40 puntos por área. La carrera: valoraciones de 1 a 7. Solo se comparan las formas. {source}</translation>
    </message>
</context>
<context>
    <name>SittingsCard</name>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Areas on top</source>
        <translation>Áreas más altas</translation>
    </message>
    <message>
        <source>First cluster</source>
        <translation>Primer grupo</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Press Enter or click twice to see a result as it was shown.</source>
        <translation>Pulsa Intro o haz doble clic para ver un resultado como se mostró.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SkillGapBars</name>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>bar: needed · mark: where you are</source>
        <translation>barra: lo que se necesita · marca: dónde estás</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún sin indicar</translation>
    </message>
    <message>
        <source>{number} of {maximum}</source>
        <translation>{number} de {maximum}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ya la tienes</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>por mejorar</translation>
    </message>
</context>
<context>
    <name>SkillView</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Skill, called {name} by O*NET</source>
        <translation>Habilidad; O*NET la llama {name}</translation>
    </message>
    <message>
        <source>Area of knowledge, called {name} by O*NET</source>
        <translation>Área de conocimiento; O*NET la llama {name}</translation>
    </message>
    <message>
        <source>Important in {count} of the {rated} careers that were rated. 5 is the most it can count.</source>
        <translation>Es importante en {count} de las {rated} carreras valoradas. Lo máximo que puede contar es 5.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Write into your journal that you gained this.</source>
        <translation>Escribe en tu diario que lograste esto.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills it asks for</source>
        <translation>Habilidades que pide</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Go to the skills questions</source>
        <translation>Ir a las preguntas de habilidades</translation>
    </message>
    <message>
        <source>Tell which skills you have, and you will see here where you are.</source>
        <translation>Di qué habilidades tienes y verás aquí dónde estás.</translation>
    </message>
    <message>
        <source>No skill is rated as important for this career.</source>
        <translation>Ninguna habilidad está calificada como importante para esta carrera.</translation>
    </message>
</context>
<context>
    <name>SkillsView</name>
    <message>
        <source>Your skills</source>
        <translation>Tus habilidades</translation>
    </message>
    <message>
        <source>Your strongest skills</source>
        <translation>Tus habilidades más fuertes</translation>
    </message>
    <message>
        <source>You marked no skill above “{label}” yet. Skills grow.</source>
        <translation>Todavía no marcaste ninguna habilidad por encima de “{label}”. Las habilidades crecen.</translation>
    </message>
    <message>
        <source>As you rated yourself.</source>
        <translation>Según tus propias respuestas.</translation>
    </message>
    <message>
        <source>Careers that use what you do best</source>
        <translation>Carreras que usan lo que mejor haces</translation>
    </message>
    <message>
        <source>{ready} of {asked} ready</source>
        <translation>{ready} de {asked} listas</translation>
    </message>
    <message>
        <source>Your answers set no skill apart, so no career uses them more than another.</source>
        <translation>En tus respuestas no se destaca ninguna habilidad, así que ninguna carrera las usa más que otra.</translation>
    </message>
    <message>
        <source>In the order of likeness of your answers and what each career asks for more than others. Ready: the skills you have at the level that is needed. {source}</source>
        <translation>Ordenadas por el parecido entre tus respuestas y lo que cada carrera pide más que las otras. Listas: las habilidades que tienes al nivel que se necesita. {source}</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>StancesField</name>
    <message>
        <source>You have no goal yet.</source>
        <translation>Todavía no tienes una meta.</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>Otra meta</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>What do you like, and what matters to you?</source>
        <translation>¿Qué te gusta y qué te importa?</translation>
    </message>
    <message>
        <source>Four short sets of questions, best taken in this order. Take any of them again when you change.</source>
        <translation>Cuatro series cortas de preguntas, mejor en este orden. Repite cualquiera cuando cambies.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>Your answer is thrown away, and the questions begin again from the first.</source>
        <translation>Tu respuesta se descarta y las preguntas vuelven a empezar desde la primera.</translation>
    </message>
    <message>
        <source>Your {count} answers are thrown away, and the questions begin again from the first.</source>
        <translation>Tus {count} respuestas se descartan y las preguntas vuelven a empezar desde la primera.</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Let go of “{goal}”</source>
        <translation>Dejar “{goal}”</translation>
    </message>
    <message>
        <source>Why do you let it go?</source>
        <translation>¿Por qué la dejas?</translation>
    </message>
    <message>
        <source>The goal and its steps stay here. You can take it up again.</source>
        <translation>La meta y sus pasos se quedan aquí. Puedes retomarla.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>“{goal}” is reached</source>
        <translation>Lograste “{goal}”</translation>
    </message>
    <message>
        <source>What helped you get there? (if you like)</source>
        <translation>¿Qué te ayudó a llegar? (si quieres)</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>Marcar como lograda</translation>
    </message>
    <message>
        <source>Take up “{goal}” again</source>
        <translation>Retomar “{goal}”</translation>
    </message>
    <message>
        <source>What made you come back to it? (if you like)</source>
        <translation>¿Qué te hizo volver a ella? (si quieres)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>What in your journal made the difference? (if you like)</source>
        <translation>¿Qué de tu diario marcó la diferencia? (si quieres)</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>What will you do?</source>
        <translation>¿Qué vas a hacer?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Due date of the step</source>
        <translation>Fecha límite del paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the step first.</source>
        <translation>Primero escribe el paso.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Change this step</source>
        <translation>Cambiar este paso</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Borrar este paso</translation>
    </message>
    <message>
        <source>Change “{step}”</source>
        <translation>Cambiar “{step}”</translation>
    </message>
    <message>
        <source>Delete “{step}”</source>
        <translation>Borrar “{step}”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Move “{step}”: Up and Down keys</source>
        <translation>Mover “{step}”: teclas arriba y abajo</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>StylesCard</name>
    <message>
        <source>Way of working</source>
        <translation>Manera de trabajar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How much a way of working helps in the job, up to 3.</source>
        <translation>Cuánto ayuda una manera de trabajar en el empleo, hasta 3.</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Maneras de trabajar</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Your summary on one page</source>
        <translation>Tu resumen en una página</translation>
    </message>
    <message>
        <source>To show or to keep. Nothing of your journal stands on it.</source>
        <translation>Para mostrar o guardar. No contiene nada de tu diario.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Nothing found by that name.</source>
        <translation>No se encontró nada con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Career, cluster, skill or program</source>
        <translation>Carrera, grupo, habilidad o programa</translation>
    </message>
    <message>
        <source>Choose from the catalog</source>
        <translation>Elegir del catálogo</translation>
    </message>
</context>
<context>
    <name>TechnologyCard</name>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Employers of this career ask for</source>
        <translation>Los empleadores de esta carrera piden</translation>
    </message>
    <message>
        <source>Often named in job postings of all kinds</source>
        <translation>Se nombra a menudo en anuncios de todo tipo</translation>
    </message>
    <message>
        <source>The official list names technology in English only.</source>
        <translation>La lista oficial nombra la tecnología solo en inglés.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TitlesCard</name>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>The official list has titles in English only.</source>
        <translation>La lista oficial tiene los títulos solo en inglés.</translation>
    </message>
    <message>
        <source>No other titles are listed.</source>
        <translation>No hay otros títulos en la lista.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search careers, clusters, skills…</source>
        <translation>Buscar carreras, grupos, habilidades…</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Your topics</source>
        <translation>Tus temas</translation>
    </message>
    <message>
        <source>Your topics wait for your interests. Answer those too, and both order your results.</source>
        <translation>Tus temas esperan a tus intereses. Responde también esas preguntas y ambos ordenarán tus resultados.</translation>
    </message>
    <message>
        <source>To the interest questions</source>
        <translation>Ir a las preguntas de intereses</translation>
    </message>
    <message>
        <source>Your results are sharper now: clusters and careers are ordered by your interests and your topics.</source>
        <translation>Tus resultados son ahora más precisos: los grupos y las carreras se ordenan por tus intereses y tus temas.</translation>
    </message>
    <message>
        <source>Your topics are not used in your results yet: too few were answered.</source>
        <translation>Tus temas todavía no se usan en tus resultados: respondiste muy pocos.</translation>
    </message>
    <message>
        <source>See your results</source>
        <translation>Ver tus resultados</translation>
    </message>
    <message>
        <source>What you would like to learn</source>
        <translation>Lo que te gustaría aprender</translation>
    </message>
    <message>
        <source>You marked no topic as one that interests you.</source>
        <translation>No marcaste ningún tema como interesante.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Where your topics lead</source>
        <translation>A dónde llevan tus temas</translation>
    </message>
    <message>
        <source>Clusters in the order of your topics</source>
        <translation>Grupos en el orden de tus temas</translation>
    </message>
    <message>
        <source>Your answers do not set one cluster apart from another. All of them are in Explore.</source>
        <translation>Tus respuestas no distinguen un grupo de otro. Todos están en Explorar.</translation>
    </message>
    <message>
        <source>By topics alone: how alike your answers and the knowledge that careers need run, for the five careers of a cluster that are most alike. {source}</source>
        <translation>Solo por temas: cuánto se parecen tus respuestas y los conocimientos que piden las carreras, en las cinco carreras de cada grupo que más se parecen. {source}</translation>
    </message>
    <message>
        <source>r = {number}</source>
        <translation>r = {number}</translation>
    </message>
</context>
<context>
    <name>TwoCard</name>
    <message>
        <source>Two results beside each other</source>
        <translation>Dos resultados, uno al lado del otro</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Both profiles</source>
        <translation>Los dos perfiles</translation>
    </message>
    <message>
        <source>The six areas then and now</source>
        <translation>Las seis áreas antes y ahora</translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation>Los grupos de carreras</translation>
    </message>
    <message>
        <source>{date}, {count} questions</source>
        <translation>{date}, {count} preguntas</translation>
    </message>
    <message>
        <source>This is the same result twice. Choose another one.</source>
        <translation>Es dos veces el mismo resultado. Elige otro.</translation>
    </message>
    <message>
        <source>An area changed when it moved by more than {points} of 40 points. Less can be chance. This is an assumption until a school has measured it.</source>
        <translation>Un área cambió si se movió más de {points} de 40 puntos. Menos puede ser azar. Es una suposición hasta que una escuela lo haya medido.</translation>
    </message>
    <message>
        <source>{noise} It is higher here because one of the two has fewer than 60 questions.</source>
        <translation>{noise} Aquí es más alto porque uno de los dos tiene menos de 60 preguntas.</translation>
    </message>
    <message>
        <source>Both results are worked out with the catalog of today ({release}), so only your answers differ. A cluster changed when an area did and each number is outside the other’s range.</source>
        <translation>Los dos resultados se calculan con el catálogo de hoy ({release}), así que solo difieren tus respuestas. Un grupo cambió si un área cambió y cada número queda fuera del rango del otro.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>In one of the two no area stands out, so there are no areas on top to compare.</source>
        <translation>En uno de los dos no se destaca ningún área, así que no hay áreas principales que comparar.</translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Open the portfolio of {name}</source>
        <translation>Abrir el portafolio de {name}</translation>
    </message>
    <message>
        <source>Open another portfolio</source>
        <translation>Abrir otro portafolio</translation>
    </message>
    <message>
        <source>Start a new portfolio</source>
        <translation>Empezar un portafolio nuevo</translation>
    </message>
    <message>
        <source>It is locked. What you did is saved.</source>
        <translation>Está cerrado con llave. Lo que hiciste está guardado.</translation>
    </message>
    <message>
        <source>It is sealed with a passphrase.</source>
        <translation>Está sellado con una frase de paso.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escribe la frase de paso.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file is no portfolio. Look at capital letters and the keyboard.</source>
        <translation>Esta no es la frase de paso, o el archivo no es un portafolio. Revisa las mayúsculas y el teclado.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>It opens with the passphrase or its recovery sheet. Nobody can open it without.</source>
        <translation>Se abre con la frase de paso o con su hoja de recuperación. Sin ellas nadie puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>After that anyone who can open the folder can read it.</source>
        <translation>Después, quien pueda abrir la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>The seal of your backups comes off too ({count}).</source>
        <translation>También se quita el sello de tus copias de seguridad ({count}).</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Quitar el sello</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de paso actual</translation>
    </message>
</context>
<context>
    <name>UpcomingCard</name>
    <message>
        <source>Coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Nothing is due. What has a date in your goals, plan and journal shows up here.</source>
        <translation>No hay nada pendiente. Aquí aparece lo que tiene fecha en tus metas, tu plan y tu diario.</translation>
    </message>
    <message>
        <source>Late · {goal}</source>
        <translation>Atrasado · {goal}</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Mostrar 1 más</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Latest updates</source>
        <translation>Últimas novedades</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>career catalog {release}</source>
        <translation>catálogo de carreras {release}</translation>
    </message>
    <message>
        <source>New in ClusterDesk {version}</source>
        <translation>Novedades de ClusterDesk {version}</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Mostrar 1 más</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How far it is met</source>
        <translation>Cuánto se cumple</translation>
    </message>
    <message>
        <source>How far the work gives what people may want from it, up to 7.</source>
        <translation>Cuánto da el trabajo de lo que la gente puede querer, hasta 7.</translation>
    </message>
    <message>
        <source>What the work gives</source>
        <translation>Lo que da el trabajo</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Your values</source>
        <translation>Tus valores</translation>
    </message>
    <message>
        <source>What matters to you at work</source>
        <translation>Lo que te importa en el trabajo</translation>
    </message>
    <message>
        <source>Too few statements were answered to put values in an order.</source>
        <translation>Respondiste muy pocas frases para poner los valores en un orden.</translation>
    </message>
    <message>
        <source>Your answers put no value above another. They stand as a tie.</source>
        <translation>Tus respuestas no ponen ningún valor por encima de otro. Quedan en empate.</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Para pensar</translation>
    </message>
    <message>
        <source>Careers with values like yours</source>
        <translation>Carreras con valores como los tuyos</translation>
    </message>
    <message>
        <source>Your answers set no value apart, so no career is nearer than another.</source>
        <translation>En tus respuestas no se destaca ningún valor, así que ninguna carrera está más cerca que otra.</translation>
    </message>
    <message>
        <source>rated in {year}</source>
        <translation>calificada en {year}</translation>
    </message>
    <message>
        <source>In the order of likeness of the six values. This has no part in your fit. {source}</source>
        <translation>Ordenadas por el parecido de los seis valores. No forma parte de tu afinidad. {source}</translation>
    </message>
</context>
<context>
    <name>VersionCompare</name>
    <message>
        <source>Version at the left</source>
        <translation>Versión de la izquierda</translation>
    </message>
    <message>
        <source>Version at the right</source>
        <translation>Versión de la derecha</translation>
    </message>
    <message>
        <source>Two versions of this goal</source>
        <translation>Dos versiones de esta meta</translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>Estas dos versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>{number}: {day}</source>
        <translation>{number}: {day}</translation>
    </message>
    <message>
        <source>Hide the comparison</source>
        <translation>Ocultar la comparación</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Pay then</source>
        <translation>Pago entonces</translation>
    </message>
    <message>
        <source>Jobs then</source>
        <translation>Empleos entonces</translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation>Lo que marcó la diferencia</translation>
    </message>
    <message>
        <source>an entry that is not in the journal any more</source>
        <translation>una entrada que ya no está en el diario</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>The portfolio of {name} is saved and closed.</source>
        <translation>El portafolio de {name} está guardado y cerrado.</translation>
    </message>
    <message>
        <source>The portfolio of {name} was deleted, with its backups ({count}).</source>
        <translation>Se borró el portafolio de {name} con sus copias de seguridad ({count}).</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Hello. What is your name?</source>
        <translation>Hola. ¿Cómo te llamas?</translation>
    </message>
    <message>
        <source>ClusterDesk helps you find what you like, which careers fit, and how to get there.</source>
        <translation>ClusterDesk te ayuda a descubrir qué te gusta, qué carreras van contigo y cómo llegar.</translation>
    </message>
    <message>
        <source>Your portfolio is one file in {folder}. It stays there; nothing is sent anywhere.</source>
        <translation>Tu portafolio es un archivo en {folder}. Se queda ahí; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation>Nombre o apodo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Year you finish high school</source>
        <translation>Año en que terminas la secundaria</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>Solo si quieres.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Type a name. A nickname is fine.</source>
        <translation>Escribe un nombre. Un apodo también vale.</translation>
    </message>
    <message>
        <source>It is not sealed: anyone who can open this folder can read it. You can seal it later.</source>
        <translation>No está sellado: quien pueda abrir esta carpeta puede leerlo. Puedes sellarlo después.</translation>
    </message>
    <message>
        <source>It is sealed from the beginning: only who knows the passphrase can open it.</source>
        <translation>Está sellado desde el principio: solo quien sabe la frase de paso puede abrirlo.</translation>
    </message>
    <message>
        <source>It is not sealed, and others work here too: anyone at this computer can open it and read it. You can seal it with a passphrase, on the page Portfolio.</source>
        <translation>No está sellado y aquí trabajan también otras personas: cualquiera en esta computadora puede abrirlo y leerlo. Puedes sellarlo con una frase de paso en la página Portafolio.</translation>
    </message>
    <message>
        <source>Your school deletes portfolios here that nobody opens for {days} days, with their backups.</source>
        <translation>Tu escuela borra los portafolios de aquí que nadie abre en {days} días, con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Your school wants every portfolio on this computer sealed.</source>
        <translation>Tu escuela quiere que todos los portafolios de esta computadora estén sellados.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>WhatIfChoices</name>
    <message>
        <source>What you would accept</source>
        <translation>Lo que aceptarías</translation>
    </message>
    <message>
        <source>The most education you would take on</source>
        <translation>Los estudios máximos que aceptarías</translation>
    </message>
    <message>
        <source>The least median pay you want</source>
        <translation>El sueldo mediano mínimo que quieres</translation>
    </message>
    <message>
        <source>Education to start</source>
        <translation>Estudios para empezar</translation>
    </message>
    <message>
        <source>Pay, at least</source>
        <translation>Sueldo, como mínimo</translation>
    </message>
    <message>
        <source>Preparation and outlook</source>
        <translation>Preparación y perspectivas</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Choose what you would accept. The careers in reach change at once; nothing is decided by it.</source>
        <translation>Elige lo que aceptarías. Las carreras a tu alcance cambian al instante; con esto no se decide nada.</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No career meets all of this. Ask for a little less.</source>
        <translation>Ninguna carrera cumple todo esto. Pide un poco menos.</translation>
    </message>
    <message>
        <source>Three readings, never mixed into one</source>
        <translation>Tres lecturas que nunca se mezclan en una</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>How close a career is to your interests. It says nothing about school or pay.</source>
        <translation>Cuánto se acerca una carrera a tus intereses. No dice nada de los estudios ni del sueldo.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What a career offers in the U.S.: pay, growth of jobs, and openings a year.</source>
        <translation>Lo que una carrera ofrece en EE. UU.: sueldo, crecimiento del empleo y vacantes al año.</translation>
    </message>
    <message>
        <source>All {total} careers are in reach</source>
        <translation>Las {total} carreras están a tu alcance</translation>
    </message>
    <message>
        <source>{count} of {total} careers are in reach</source>
        <translation>{count} de {total} carreras están a tu alcance</translation>
    </message>
    <message>
        <source>What a career takes: the education most people start with, how much preparation it needs, and the skills you would still gain. Once you have rated your skills, you can add them under “Columns”.</source>
        <translation>Lo que una carrera pide: los estudios con los que la mayoría empieza, cuánta preparación necesita y las habilidades que te faltaría ganar. Cuando calificas tus habilidades, puedes añadirlas en “Columnas”.</translation>
    </message>
    <message>
        <source>National figures (U.S.): pay {pay}, growth and openings {growth}. Preparation and skills: O*NET.</source>
        <translation>Datos nacionales (EE. UU.): sueldo de {pay}, crecimiento y vacantes {growth}. Preparación y habilidades: O*NET.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close without keeping what you typed?</source>
        <translation>¿Cerrar sin guardar lo que escribiste?</translation>
    </message>
    <message>
        <source>What you typed in the form is not kept yet.</source>
        <translation>Lo que escribiste en el formulario todavía no está guardado.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close without saving what you did?</source>
        <translation>¿Cerrar sin guardar lo que hiciste?</translation>
    </message>
    <message>
        <source>The folder of your portfolio is gone, and what you did since then is in memory only. Bring it back, or save a copy elsewhere first.</source>
        <translation>La carpeta de tu portafolio ya no está, y lo que hiciste desde entonces está solo en la memoria. Tráela de vuelta o guarda antes una copia en otro lugar.</translation>
    </message>
</context>
<context>
    <name>WithTable</name>
    <message>
        <source>Show as chart</source>
        <translation>Ver como gráfica</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>YearColumn</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to {year}</source>
        <translation>Añadir a {year}</translation>
    </message>
</context>
<context>
    <name>_Actions</name>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
    <message>
        <source>Set a goal: {name}</source>
        <translation>Poner una meta: {name}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
</context>
<context>
    <name>_AskedRow</name>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Respuesta a: {question}</translation>
    </message>
</context>
<context>
    <name>_GoalRow</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>What it says about “{goal}”</source>
        <translation>Lo que dice de “{goal}”</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Open this page</source>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>Quitar {name} de la comparación</translation>
    </message>
</context>
<context>
    <name>_IdeaRow</name>
    <message>
        <source>Add to my plan</source>
        <translation>Añadir a mi plan</translation>
    </message>
    <message>
        <source>In your plan: {idea}</source>
        <translation>En tu plan: {idea}</translation>
    </message>
    <message>
        <source>Add to my plan: {idea}</source>
        <translation>Añadir a mi plan: {idea}</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
    <message>
        <source>Set a goal: {idea}</source>
        <translation>Poner una meta: {idea}</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Portfolio of {name}</source>
        <translation>Portafolio de {name}</translation>
    </message>
    <message>
        <source>Finish and leave ({keys})</source>
        <translation>Terminar y salir ({keys})</translation>
    </message>
</context>
<context>
    <name>assess</name>
    <message>
        <source>about 1 minute</source>
        <translation>1 minuto, más o menos</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>falta 1 minuto, más o menos</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>faltan unos {minutes} minutos</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>All {total} questions seen, not finished yet</source>
        <translation>Viste las {total} preguntas, falta terminar</translation>
    </message>
    <message>
        <source>At question {number} of {total}</source>
        <translation>En la pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>How would you like some activities?</source>
        <translation>¿Cuánto te gustarían algunas actividades?</translation>
    </message>
    <message>
        <source>Your answers point to clusters and careers to look at.</source>
        <translation>Tus respuestas señalan grupos y carreras para mirar.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Which subjects would you enjoy learning?</source>
        <translation>¿Qué temas te gustaría aprender?</translation>
    </message>
    <message>
        <source>They tell clusters apart that look alike by interests alone.</source>
        <translation>Distinguen grupos que por intereses solos se parecen.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>What can you do well already?</source>
        <translation>¿Qué sabes hacer bien ya?</translation>
    </message>
    <message>
        <source>You see what a career asks for beside what you have, and what to learn next.</source>
        <translation>Verás lo que pide una carrera junto a lo que tienes y qué aprender después.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What should a job give you?</source>
        <translation>¿Qué debería darte un trabajo?</translation>
    </message>
    <message>
        <source>Something to think about. It does not change what fits you.</source>
        <translation>Algo para pensar. No cambia lo que va contigo.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dentro del azar</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>These {count} questions are your school’s own: {title}. {licence}</source>
        <translation>Estas {count} preguntas son propias de tu escuela: {title}. {licence}</translation>
    </message>
    <message>
        <source>Interest profile</source>
        <translation>Perfil de intereses</translation>
    </message>
    <message>
        <source>r tells how alike your six scores and a career’s six ratings run, from −1 to 1. The words only name the numbers; they do not show that a career suits you.</source>
        <translation>r dice cuánto se parecen tus seis puntajes y las seis valoraciones de una carrera, de −1 a 1. Las palabras solo ponen nombre a los números; no demuestran que una carrera sea para ti.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>Ordered by interests and topics. Words and r tell of interests alone.</source>
        <translation>Ordenados por intereses y temas. Las palabras y r se refieren solo a los intereses.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Range and places: where they would be if you answered again, 9 of 10 times.</source>
        <translation>Rango y puestos: dónde quedarían si respondieras otra vez, 9 de cada 10 veces.</translation>
    </message>
    <message>
        <source>Careers to look at</source>
        <translation>Carreras para mirar</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Level {zone} of 5: {preparation}</source>
        <translation>Nivel {zone} de 5: {preparation}</translation>
    </message>
</context>
<context>
    <name>career_table</name>
    <message>
        <source>None needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>High school</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>Some college</source>
        <translation>Algo de universidad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Técnico (2 años)</translation>
    </message>
    <message>
        <source>Bachelor’s</source>
        <translation>Licenciatura</translation>
    </message>
    <message>
        <source>Master’s</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Doctoral</source>
        <translation>Doctorado</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>A sun marks a bright outlook: fast growth, many openings, or new work.</source>
        <translation>El sol marca buenas perspectivas: crece rápido, tiene muchas vacantes o es un trabajo nuevo.</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Sueldo mediano</translation>
    </message>
    <message>
        <source>Median pay: half of the people in this career earn more, half earn less.</source>
        <translation>Sueldo mediano: la mitad de las personas de esta carrera gana más y la otra mitad gana menos.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>What most people need to start</source>
        <translation>Lo que la mayoría necesita para empezar</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>How well your interests match the career’s</source>
        <translation>Cuánto coinciden tus intereses con los de la carrera</translation>
    </message>
    <message>
        <source>Growth of jobs over ten years.</source>
        <translation>Crecimiento de los empleos en diez años.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Openings a year, on average, from growth and from people who leave.</source>
        <translation>Vacantes al año, en promedio, por crecimiento y por personas que se van.</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>How much preparation it takes in all: O*NET’s job zones, 1 to 5</source>
        <translation>Cuánta preparación requiere en total: zonas laborales de O*NET, de 1 a 5</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>Bright (O*NET): fast growth, many openings, or new work</source>
        <translation>Buenas (O*NET): crece rápido, tiene muchas vacantes o es un trabajo nuevo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>A click, or Space in the row, saves the career or takes the mark away.</source>
        <translation>Un clic, o la barra espaciadora en la fila, guarda la carrera o quita la marca.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>One of four places used.</source>
        <translation>Un lugar de cuatro ocupado.</translation>
    </message>
    <message>
        <source>Two of four places used.</source>
        <translation>Dos lugares de cuatro ocupados.</translation>
    </message>
    <message>
        <source>Three of four places used.</source>
        <translation>Tres lugares de cuatro ocupados.</translation>
    </message>
    <message>
        <source>Four of four places used.</source>
        <translation>Los cuatro lugares ocupados.</translation>
    </message>
    <message>
        <source>Pay by the hour is not compared with pay by the year.</source>
        <translation>El pago por hora no se compara con el sueldo anual.</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Sueldo mediano</translation>
    </message>
    <message>
        <source>The source names none.</source>
        <translation>La fuente no indica ninguno.</translation>
    </message>
    <message>
        <source>to start, {release}</source>
        <translation>para empezar, {release}</translation>
    </message>
    <message>
        <source>Usual education</source>
        <translation>Estudios habituales</translation>
    </message>
    <message>
        <source>Level {zone} of 5</source>
        <translation>Nivel {zone} de 5</translation>
    </message>
    <message>
        <source>The source gives no level.</source>
        <translation>La fuente no da un nivel.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>O*NET job zone</source>
        <translation>zona de trabajo de O*NET</translation>
    </message>
    <message>
        <source>Skills that count most</source>
        <translation>Habilidades que más cuentan</translation>
    </message>
    <message>
        <source>by importance, O*NET</source>
        <translation>por importancia, O*NET</translation>
    </message>
    <message>
        <source>Knowledge that counts most</source>
        <translation>Conocimientos que más cuentan</translation>
    </message>
    <message>
        <source>Skills you have</source>
        <translation>Habilidades que tienes</translation>
    </message>
    <message>
        <source>of those, from your answers</source>
        <translation>de esas, según tus respuestas</translation>
    </message>
    <message>
        <source>Your answers, beside the level in {source}</source>
        <translation>Tus respuestas, junto al nivel de {source}</translation>
    </message>
    <message>
        <source>You have not answered about these.</source>
        <translation>No has respondido sobre estas.</translation>
    </message>
    <message>
        <source>{have} of {count}</source>
        <translation>{have} de {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Bright outlook</source>
        <translation>Buenas perspectivas</translation>
    </message>
    <message>
        <source>This framework does not list it.</source>
        <translation>Este marco no la incluye.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>lo más alto</translation>
    </message>
    <message>
        <source>highest, tied</source>
        <translation>lo más alto, empate</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lo más bajo</translation>
    </message>
    <message>
        <source>lowest, tied</source>
        <translation>lo más bajo, empate</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>{row}, {name}: {value}</source>
        <translation>{row}, {name}: {value}</translation>
    </message>
    <message>
        <source>of a wider group of careers</source>
        <translation>de un grupo más amplio de carreras</translation>
    </message>
    <message>
        <source>U.S., {release}</source>
        <translation>EE. UU., {release}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>from your interests</source>
        <translation>según tus intereses</translation>
    </message>
    <message>
        <source>Pay since {year}</source>
        <translation>Sueldo desde {year}</translation>
    </message>
    <message>
        <source>May {first} to May {last}</source>
        <translation>de mayo de {first} a mayo de {last}</translation>
    </message>
    <message>
        <source>One of the years has no exact figure, only “or more”.</source>
        <translation>Uno de los años no tiene un dato exacto, solo “o más”.</translation>
    </message>
    <message>
        <source>The years were not published in the same unit.</source>
        <translation>Los años no se publicaron en la misma unidad.</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Vacantes al año</translation>
    </message>
    <message>
        <source>Jobs by {year}</source>
        <translation>Empleos para {year}</translation>
    </message>
    <message>
        <source>compared with {year}</source>
        <translation>comparado con {year}</translation>
    </message>
    <message>
        <source>{first} to {last} jobs</source>
        <translation>de {first} a {last} empleos</translation>
    </message>
    <message>
        <source>No career here has interest ratings.</source>
        <translation>Ninguna carrera de aquí tiene valoraciones de intereses.</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>listed by the framework</source>
        <translation>incluidas en el marco</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Bright careers</source>
        <translation>Carreras con buenas perspectivas</translation>
    </message>
    <message>
        <source>with a bright outlook, O*NET</source>
        <translation>según O*NET</translation>
    </message>
    <message>
        <source>Careers that fit best</source>
        <translation>Carreras que más coinciden</translation>
    </message>
    <message>
        <source>part of {cluster}</source>
        <translation>parte de {cluster}</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde se ubica</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionada</translation>
    </message>
    <message>
        <source>The words say what is highest and lowest.</source>
        <translation>Las palabras dicen qué es lo más alto y lo más bajo.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Career researched</source>
        <translation>Carrera investigada</translation>
    </message>
    <message>
        <source>Job posting</source>
        <translation>Anuncio de empleo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Education program</source>
        <translation>Programa de estudios</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Pasantía</translation>
    </message>
    <message>
        <source>Job shadow</source>
        <translation>Visita de trabajo</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Skill or credential</source>
        <translation>Habilidad o credencial</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>It changed a step.</source>
        <translation>Cambió un paso.</translation>
    </message>
    <message>
        <source>It changed the goal.</source>
        <translation>Cambió la meta.</translation>
    </message>
    <message>
        <source>You wanted to think about it.</source>
        <translation>Querías pensarlo.</translation>
    </message>
    <message>
        <source>speaks for a goal</source>
        <translation>habla a favor de una meta</translation>
    </message>
    <message>
        <source>speaks against a goal</source>
        <translation>habla en contra de una meta</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} horas</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intenta otra vez.</translation>
    </message>
    <message>
        <source>The career catalog was not found. These places were searched: {places}.</source>
        <translation>No se encontró el catálogo de carreras. Se buscó en estos lugares: {places}.</translation>
    </message>
    <message>
        <source>Install ClusterDesk again, or name the file with --catalog.</source>
        <translation>Instala ClusterDesk otra vez o indica el archivo con --catalog.</translation>
    </message>
    <message>
        <source>The file {path} is not a ClusterDesk catalog, or it is damaged.</source>
        <translation>El archivo {path} no es un catálogo de ClusterDesk o está dañado.</translation>
    </message>
    <message>
        <source>Install ClusterDesk again, or name another file with --catalog.</source>
        <translation>Instala ClusterDesk otra vez o indica otro archivo con --catalog.</translation>
    </message>
    <message>
        <source>The career catalog {path} has format {found}; this program reads format {wanted}.</source>
        <translation>El catálogo de carreras {path} tiene el formato {found}; este programa lee el formato {wanted}.</translation>
    </message>
    <message>
        <source>Install the catalog that belongs to this version of ClusterDesk.</source>
        <translation>Instala el catálogo que corresponde a esta versión de ClusterDesk.</translation>
    </message>
    <message>
        <source>{what} is not in this catalog.</source>
        <translation>{what} no está en este catálogo.</translation>
    </message>
    <message>
        <source>It may have been renamed in a newer release. Search for it by name.</source>
        <translation>Puede que tenga otro nombre en una versión más nueva. Búscalo por su nombre.</translation>
    </message>
    <message>
        <source>ClusterDesk cannot write to the folder {path}.</source>
        <translation>ClusterDesk no puede escribir en la carpeta {path}.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer, or choose another folder with --home.</source>
        <translation>Pregunta a quien cuida esta computadora o elige otra carpeta con --home.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved in {path}.</source>
        <translation>El disco está lleno, así que el último cambio no se guardó en {path}.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room, then try again.</source>
        <translation>Todo lo guardado antes está a salvo. Libera espacio e intenta otra vez.</translation>
    </message>
    <message>
        <source>The portfolio {path} is open somewhere else{holder}.</source>
        <translation>El portafolio {path} está abierto en otro lugar{holder}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérralo allí e intenta otra vez.</translation>
    </message>
    <message>
        <source>The portfolio {path} was made by a newer ClusterDesk (format {found}; this one knows {known}).</source>
        <translation>El portafolio {path} se hizo con un ClusterDesk más nuevo (formato {found}; este conoce hasta el {known}).</translation>
    </message>
    <message>
        <source>Open it with the newer version. The file was not changed.</source>
        <translation>Ábrelo con la versión más nueva. El archivo no se cambió.</translation>
    </message>
    <message>
        <source>The file {path} is not a ClusterDesk portfolio.</source>
        <translation>El archivo {path} no es un portafolio de ClusterDesk.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Elige otro archivo. Este no se cambió.</translation>
    </message>
    <message>
        <source>This recovery code does not open {path}.</source>
        <translation>Este código de recuperación no abre {path}.</translation>
    </message>
    <message>
        <source>It belongs to another portfolio, or it is void: it was used, or the passphrase was changed since.</source>
        <translation>Es de otro portafolio, o ya no vale: se usó, o la frase de paso cambió después.</translation>
    </message>
    <message>
        <source>The portfolio {path} is damaged, and no earlier backup could be opened.</source>
        <translation>El portafolio {path} está dañado y no se pudo abrir ninguna copia anterior.</translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask for help before you start a new one.</source>
        <translation>El archivo se dejó como está. Pide ayuda antes de empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The portfolio {path} is not there any more.</source>
        <translation>El portafolio {path} ya no está ahí.</translation>
    </message>
    <message>
        <source>Put the USB stick back in, or connect to the network folder, then try again.</source>
        <translation>Vuelve a poner la memoria USB o conéctate a la carpeta de red e intenta otra vez.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbialo e intenta otra vez.</translation>
    </message>
    <message>
        <source>ClusterDesk did not close properly last time. Your portfolio was checked and is complete.</source>
        <translation>ClusterDesk no se cerró bien la última vez. Tu portafolio se revisó y está completo.</translation>
    </message>
    <message>
        <source>Your portfolio was damaged. The backup of {date} took its place; the damaged file was kept as {path}.</source>
        <translation>Tu portafolio estaba dañado. La copia del {date} tomó su lugar; el archivo dañado se guardó como {path}.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what} no tiene texto.</translation>
    </message>
    <message>
        <source>{what} must be from {first} to {last}.</source>
        <translation>{what} debe estar entre {first} y {last}.</translation>
    </message>
    <message>
        <source>{what} has {length:,} characters; up to {limit:,} can be kept.</source>
        <translation>{what} tiene {length:,} caracteres; se pueden guardar hasta {limit:,}.</translation>
    </message>
    <message>
        <source>This question is not part of the questionnaire.</source>
        <translation>Esta pregunta no es parte del cuestionario.</translation>
    </message>
    <message>
        <source>An answer is a whole number from 0 to {most}.</source>
        <translation>Una respuesta es un número entero del 0 al {most}.</translation>
    </message>
    <message>
        <source>The time an answer took cannot be negative.</source>
        <translation>El tiempo de una respuesta no puede ser negativo.</translation>
    </message>
    <message>
        <source>These answers are not in the portfolio any more.</source>
        <translation>Estas respuestas ya no están en el portafolio.</translation>
    </message>
    <message>
        <source>This questionnaire is finished; its answers stay as they are.</source>
        <translation>Este cuestionario ya terminó; sus respuestas quedan como están.</translation>
    </message>
    <message>
        <source>This goal is not in the portfolio any more.</source>
        <translation>Esta meta ya no está en el portafolio.</translation>
    </message>
    <message>
        <source>A goal cannot be “{state}”.</source>
        <translation>Una meta no puede estar «{state}».</translation>
    </message>
    <message>
        <source>This step is not in the portfolio any more.</source>
        <translation>Este paso ya no está en el portafolio.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
    <message>
        <source>The year of the due date</source>
        <translation>El año de la fecha límite</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>A goal has room for {limit} steps.</source>
        <translation>En una meta caben {limit} pasos.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The graduation year</source>
        <translation>El año de graduación</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a cluster.</source>
        <translation>«{text}» no es la dirección de un grupo.</translation>
    </message>
    <message>
        <source>There is no questionnaire of this name.</source>
        <translation>No hay ningún cuestionario con este nombre.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {folder}.</source>
        <translation>No se puede guardar nada en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, such as your documents or a USB stick.</source>
        <translation>Elige otra carpeta, como tus documentos o una memoria USB.</translation>
    </message>
    <message>
        <source>{name} cannot be replaced: another program has it open, or it is protected.</source>
        <translation>No se puede reemplazar {name}: otro programa lo tiene abierto o está protegido.</translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation>Ciérralo allí o guarda con otro nombre.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so {name} was not saved.</source>
        <translation>No queda espacio en el disco, así que no se guardó {name}.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Haz espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>La carpeta {folder} ya no está.</translation>
    </message>
    <message>
        <source>Put the USB stick back in, or choose another folder.</source>
        <translation>Vuelve a conectar la memoria USB o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no recibió las páginas.</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, or save the page as a PDF.</source>
        <translation>Revisa si está encendida y tiene papel, o guarda la página como PDF.</translation>
    </message>
    <message>
        <source>This backup cannot be used: it is damaged, or a newer ClusterDesk made it ({path}).</source>
        <translation>Esta copia de seguridad no se puede usar: está dañada o la hizo un ClusterDesk más nuevo ({path}).</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Elige otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>Who guided you</source>
        <translation>Quién te guió</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Dónde lo leíste</translation>
    </message>
    <message>
        <source>Which one and where</source>
        <translation>Cuál y dónde</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa o institución</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Skills it asks for</source>
        <translation>Habilidades que pide</translation>
    </message>
    <message>
        <source>Education it asks for</source>
        <translation>Estudios que pide</translation>
    </message>
    <message>
        <source>Experience it asks for</source>
        <translation>Experiencia que pide</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>Who you talked with</source>
        <translation>Con quién hablaste</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>Su trabajo</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar a esa persona</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>What you get at the end</source>
        <translation>Lo que obtienes al final</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Grade you got</source>
        <translation>Calificación que obtuviste</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde fue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Skills you gained</source>
        <translation>Habilidades que ganaste</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo otorgó</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>This entry is not in the portfolio any more.</source>
        <translation>Esta entrada ya no está en el portafolio.</translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>The year of the day</source>
        <translation>El año del día</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>{what} must be from 0 to {limit:,.0f}.</source>
        <translation>{what}: debe ser un número de 0 a {limit:,.0f}.</translation>
    </message>
    <message>
        <source>{what} has room for {limit} parts.</source>
        <translation>{what}: caben {limit} partes.</translation>
    </message>
    <message>
        <source>All files of a portfolio together can have {limit} MB. Delete one first.</source>
        <translation>Todos los archivos de un portafolio juntos pueden tener {limit} MB. Borra uno primero.</translation>
    </message>
    <message>
        <source>This file is not in the portfolio any more.</source>
        <translation>Este archivo ya no está en el portafolio.</translation>
    </message>
    <message>
        <source>This is not in the plan any more.</source>
        <translation>Esto ya no está en el plan.</translation>
    </message>
    <message>
        <source>Credits are a number from 0 to {limit:.0f}.</source>
        <translation>Los créditos son un número de 0 a {limit:.0f}.</translation>
    </message>
    <message>
        <source>The school year</source>
        <translation>El año escolar</translation>
    </message>
    <message>
        <source>Mend the file and add it again.</source>
        <translation>Corrige el archivo y agrégalo otra vez.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; up to {most:,} are read.</source>
        <translation>El archivo tiene {size:,} bytes; se leen hasta {most:,}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: a character is not in UTF-8. Save the file as text in UTF-8.</source>
        <translation>Fila {row}, columna {column}: un carácter no está en UTF-8. Guarda el archivo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: there is a character that is no text. Save the file as text in UTF-8.</source>
        <translation>Fila {row}, columna {column}: hay un carácter que no es texto. Guarda el archivo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>The line with the {name} is missing or empty. It must stand at the top: # {name}: ...</source>
        <translation>La línea “{name}” falta o está vacía. Debe estar al principio: # {name}: ...</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: it is empty.</source>
        <translation>Fila {row}, columna {column}: está vacía.</translation>
    </message>
    <message>
        <source>Row {row}, column id: “{id}” is there twice, first in row {first}.</source>
        <translation>Fila {row}, columna id: “{id}” está dos veces, la primera en la fila {first}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: it has {length:,} characters; up to {most} can be kept.</source>
        <translation>Fila {row}, columna {column}: tiene {length:,} caracteres; se pueden guardar hasta {most}.</translation>
    </message>
    <message>
        <source>Row {row}, column area: “{text}” is none of R, I, A, S, E, C.</source>
        <translation>Fila {row}, columna area: “{text}” no es ninguna de R, I, A, S, E, C.</translation>
    </message>
    <message>
        <source>Column area: no row has {area}. Each of R, I, A, S, E, C needs at least one question.</source>
        <translation>Columna area: ninguna fila tiene {area}. Cada una de R, I, A, S, E, C necesita al menos una pregunta.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>No se puede leer el archivo {name}.</translation>
    </message>
    <message>
        <source>The portfolio {path} is sealed with a passphrase.</source>
        <translation>El portafolio {path} está sellado con una frase de paso.</translation>
    </message>
    <message>
        <source>Type the passphrase to open it.</source>
        <translation>Escribe la frase de paso para abrirlo.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}, or the file is not a portfolio.</source>
        <translation>Esta frase de paso no abre {path}, o el archivo no es un portafolio.</translation>
    </message>
    <message>
        <source>Look at capital letters and the keyboard’s language, then try again.</source>
        <translation>Revisa las mayúsculas y el idioma del teclado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters.</source>
        <translation>Una frase de paso necesita al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has room for {count} characters.</source>
        <translation>En una frase de paso caben {count} caracteres.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>Esta frase de paso no se puede usar.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your portfolio.</source>
        <translation>Esta no es la frase de paso de tu portafolio.</translation>
    </message>
    <message>
        <source>{path} cannot be used: it is damaged, or it holds something that ClusterDesk never writes.</source>
        <translation>No se puede usar {path}: está dañado o contiene algo que ClusterDesk nunca escribe.</translation>
    </message>
    <message>
        <source>Choose another copy. Nothing was changed.</source>
        <translation>Elige otra copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is the portfolio of {name}, and has nothing in common with yours.</source>
        <translation>Este es el portafolio de {name} y no tiene nada en común con el tuyo.</translation>
    </message>
    <message>
        <source>Choose a copy of your own portfolio. Nothing was changed.</source>
        <translation>Elige una copia de tu propio portafolio. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vacío.</translation>
    </message>
    <message>
        <source>“{name}” has {size:.1f} MB; up to {limit} MB can be kept with an entry.</source>
        <translation>“{name}” tiene {size:.1f} MB; con una entrada se pueden guardar hasta {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” ya no está ahí.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. It may be a folder, or open to others only.</source>
        <translation>“{name}” no se puede leer. Quizás es una carpeta, o solo otros pueden abrirlo.</translation>
    </message>
    <message>
        <source>A change has room for {limit} journal entries.</source>
        <translation>Un cambio admite {limit} entradas del diario.</translation>
    </message>
    <message>
        <source>This is not in the bin any more.</source>
        <translation>Esto ya no está en la papelera.</translation>
    </message>
    <message>
        <source>The code has {wanted} characters; {found} were typed.</source>
        <translation>El código tiene {wanted} caracteres; se escribieron {found}.</translation>
    </message>
    <message>
        <source>Group {number} of the code has a mistake.</source>
        <translation>El grupo {number} del código tiene un error.</translation>
    </message>
    <message>
        <source>It cannot be read as TOML, so nothing in it is in force.</source>
        <translation>No se puede leer como TOML, así que nada de él está en vigor.</translation>
    </message>
    <message>
        <source>“keep_days” needs “folder”: portfolios are deleted only in a folder that is named here.</source>
        <translation>“keep_days” necesita “folder”: solo se borran portafolios de una carpeta que se nombre aquí.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>No hay ningún ajuste “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” must be one of these: {allowed}.</source>
        <translation>“{name}” debe ser uno de estos: {allowed}.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, without quotes.</source>
        <translation>“{name}” tiene que ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number of days from {least} to {most}.</source>
        <translation>“{name}” tiene que ser un número entero de días, de {least} a {most}.</translation>
    </message>
    <message>
        <source>“{name}” must be a list of some of these: {allowed}.</source>
        <translation>“{name}” debe ser una lista de algunos de estos: {allowed}.</translation>
    </message>
    <message>
        <source>“{name}” must be a path; only {allowed} may stand in braces.</source>
        <translation>“{name}” debe ser una ruta; entre llaves solo pueden estar {allowed}.</translation>
    </message>
    <message>
        <source>It cannot be read as a text file, so nothing in it is in force.</source>
        <translation>No se puede leer como archivo de texto, así que nada de él está en vigor.</translation>
    </message>
    <message>
        <source>There is no row with the columns {columns}.</source>
        <translation>No hay ninguna fila con las columnas {columns}.</translation>
    </message>
    <message>
        <source>Row {row}: the columns must be {columns}, parted by tabs. They are: {found}.</source>
        <translation>Fila {row}: las columnas deben ser {columns}, separadas por tabulaciones. Son: {found}.</translation>
    </message>
    <message>
        <source>Row {row}: there are {count} rows below the columns; up to {most} are read.</source>
        <translation>Fila {row}: hay {count} filas debajo de las columnas; se leen hasta {most}.</translation>
    </message>
    <message>
        <source>Row {row}: there are {count} columns, and {needed} are needed.</source>
        <translation>Fila {row}: hay {count} columnas y se necesitan {needed}.</translation>
    </message>
    <message>
        <source>There is no requirement below the row with the columns.</source>
        <translation>No hay ningún requisito debajo de la fila con las columnas.</translation>
    </message>
    <message>
        <source>Row {row}, column id: “{id}” may have only letters, digits, - and _.</source>
        <translation>Fila {row}, columna id: “{id}” solo puede tener letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: nothing stands before or after a semicolon.</source>
        <translation>Fila {row}, columna {column}: falta algo antes o después de un punto y coma.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{text}” is none of {known}.</source>
        <translation>Fila {row}, columna {column}: “{text}” no es ninguno de {known}.</translation>
    </message>
    <message>
        <source>Row {row}, column words: “{word}” has no letters and no digits.</source>
        <translation>Fila {row}, columna words: “{word}” no tiene letras ni cifras.</translation>
    </message>
    <message>
        <source>Row {row}, column needed: “{text}” is no number above 0 and up to {most:.0f}.</source>
        <translation>Fila {row}, columna needed: “{text}” no es un número mayor que 0 y de hasta {most:.0f}.</translation>
    </message>
    <message>
        <source>Row {row}, column needed: “{text}” is no whole number of entries.</source>
        <translation>Fila {row}, columna needed: “{text}” no es un número entero de entradas.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of anything in the catalog.</source>
        <translation>“{text}” no es la dirección de nada del catálogo.</translation>
    </message>
    <message>
        <source>The portfolio {path} was not closed{holder}: the program ended suddenly there, or it is still open.</source>
        <translation>El portafolio {path} no se cerró{holder}: el programa terminó allí de repente, o todavía está abierto.</translation>
    </message>
    <message>
        <source>If nobody works with it any more, open it once where it lies: that checks it and puts it in order. Then try again.</source>
        <translation>Si ya nadie trabaja con él, ábrelo una vez donde está: eso lo revisa y lo deja en orden. Luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source> (on {host} since {time})</source>
        <translation> (en {host} desde {time})</translation>
    </message>
    <message>
        <source>Rows with faults besides these: {count}.</source>
        <translation>Filas con errores además de estas: {count}.</translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message>
        <source>National figure (U.S.), {release}</source>
        <translation>Dato nacional (EE. UU.), {release}</translation>
    </message>
    <message>
        <source>National projections (U.S.), {release}</source>
        <translation>Proyecciones nacionales (EE. UU.), {release}</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 carrera</translation>
    </message>
    <message>
        <source>{count} careers</source>
        <translation>{count} carreras</translation>
    </message>
    <message>
        <source>Sub-clusters</source>
        <translation>Subgrupos</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Your two strongest interests, {areas}, are this career’s too.</source>
        <translation>Tus dos intereses más fuertes, {areas}, también lo son de esta carrera.</translation>
    </message>
    <message>
        <source>{shared} is strong in you and in this career. Your other strong interest is {mine}, the career’s {other}.</source>
        <translation>{shared} es fuerte en ti y en esta carrera. Tu otro interés fuerte es {mine}; el de la carrera, {other}.</translation>
    </message>
    <message>
        <source>Your two strongest interests are {mine}. This career is more about {theirs}.</source>
        <translation>Tus dos intereses más fuertes son {mine}. En esta carrera pesan más {theirs}.</translation>
    </message>
    <message>
        <source>Military careers have no interest ratings, so there is nothing to compare yours with.</source>
        <translation>Las carreras militares no tienen valoraciones de intereses, así que no hay con qué comparar los tuyos.</translation>
    </message>
    <message>
        <source>This is a group of mixed careers without interest ratings: there is nothing to compare yours with.</source>
        <translation>Este es un conjunto de carreras distintas sin valoraciones de intereses: no hay con qué comparar los tuyos.</translation>
    </message>
    <message>
        <source>This career has no interest ratings yet, so there is nothing to compare yours with.</source>
        <translation>Esta carrera todavía no tiene valoraciones de intereses, así que no hay con qué comparar los tuyos.</translation>
    </message>
    <message>
        <source>This page is not here. It may have a new name: search for it.</source>
        <translation>Esta página no está aquí. Quizá tiene otro nombre: búscala.</translation>
    </message>
    <message>
        <source>See all clusters</source>
        <translation>Ver todos los grupos</translation>
    </message>
    <message>
        <source>{count} of {whole} careers</source>
        <translation>{count} de {whole} carreras</translation>
    </message>
    <message>
        <source>Its careers in the 2024 framework</source>
        <translation>Sus carreras en el marco de 2024</translation>
    </message>
    <message>
        <source>Its careers in the classic framework</source>
        <translation>Sus carreras en el marco clásico</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>Bright outlook</source>
        <translation>Buenas perspectivas</translation>
    </message>
    <message>
        <source>Usual for entry</source>
        <translation>Usual para empezar</translation>
    </message>
    <message>
        <source>Education people have</source>
        <translation>Estudios que tiene la gente</translation>
    </message>
    <message>
        <source>Called required</source>
        <translation>Lo que se considera necesario</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Subjects to know</source>
        <translation>Materias que hay que saber</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Maneras de trabajar</translation>
    </message>
    <message>
        <source>What the work gives</source>
        <translation>Lo que da el trabajo</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Related careers</source>
        <translation>Carreras relacionadas</translation>
    </message>
    <message>
        <source>Programs of study</source>
        <translation>Programas de estudio</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Your fit</source>
        <translation>Tu coincidencia</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Lo que ofrece</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Lowest tenth, up to</source>
        <translation>La décima parte más baja, hasta</translation>
    </message>
    <message>
        <source>Highest tenth, from</source>
        <translation>La décima parte más alta, desde</translation>
    </message>
    <message>
        <source>{pay} a year</source>
        <translation>{pay} al año</translation>
    </message>
    <message>
        <source>Pay over the years</source>
        <translation>El sueldo a lo largo de los años</translation>
    </message>
    <message>
        <source>Jobs in {year}</source>
        <translation>Empleos en {year}</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Vacantes al año</translation>
    </message>
    <message>
        <source>The source names none for this career.</source>
        <translation>La fuente no nombra ninguna para esta carrera.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que requiere</translation>
    </message>
    <message>
        <source>Usual education</source>
        <translation>Estudios habituales</translation>
    </message>
    <message>
        <source>Experience before</source>
        <translation>Experiencia previa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>The source gives no level for this career.</source>
        <translation>La fuente no da un nivel para esta carrera.</translation>
    </message>
    <message>
        <source>Level {zone} of 5</source>
        <translation>Nivel {zone} de 5</translation>
    </message>
    <message>
        <source>Level of preparation</source>
        <translation>Nivel de preparación</translation>
    </message>
    <message>
        <source>Skills it asks for</source>
        <translation>Habilidades que pide</translation>
    </message>
    <message>
        <source>What workers and experts call required</source>
        <translation>Lo que trabajadores y expertos consideran necesario</translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation>Parte de las respuestas</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Career ladder</source>
        <translation>Escalera de carreras</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>CIP code</source>
        <translation>Código CIP</translation>
    </message>
    <message>
        <source>What the work is like</source>
        <translation>Cómo es el trabajo</translation>
    </message>
    <message>
        <source>Importance, up to 5</source>
        <translation>Importancia, hasta 5</translation>
    </message>
    <message>
        <source>Help in the job, up to 3</source>
        <translation>Ayuda en el empleo, hasta 3</translation>
    </message>
    <message>
        <source>How far it is met, up to 7</source>
        <translation>Cuánto se cumple, hasta 7</translation>
    </message>
    <message>
        <source>{name} (asked for)</source>
        <translation>{name} (se pide)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde se ubica</translation>
    </message>
    <message>
        <source>This framework does not list it.</source>
        <translation>Este marco no la incluye.</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Bright outlook: {reasons}.</source>
        <translation>Buenas perspectivas: {reasons}.</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>{change} since {year}</source>
        <translation>{change} desde {year}</translation>
    </message>
    <message>
        <source>Parts of clusters</source>
        <translation>Partes de los grupos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>new, {level}</source>
        <translation>nueva, {level}</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Sueldo mediano</translation>
    </message>
    <message>
        <source>The source names no usual education for this career.</source>
        <translation>La fuente no indica estudios habituales para esta carrera.</translation>
    </message>
    <message>
        <source>United States, {release}</source>
        <translation>Estados Unidos, {release}</translation>
    </message>
    <message>
        <source>Related, and in the same part of a cluster</source>
        <translation>Relacionada, y en la misma parte de un grupo</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionada</translation>
    </message>
    <message>
        <source>In the same part of a cluster</source>
        <translation>En la misma parte de un grupo</translation>
    </message>
    <message>
        <source>The same as for the career below.</source>
        <translation>Los mismos que para la carrera de abajo.</translation>
    </message>
    <message>
        <source>Below: {education}.</source>
        <translation>Abajo: {education}.</translation>
    </message>
    <message>
        <source>O*NET lists no careers related to military ones.</source>
        <translation>O*NET no tiene carreras relacionadas con las militares.</translation>
    </message>
    <message>
        <source>This is a group of mixed careers, so none is listed as related.</source>
        <translation>Es un grupo de carreras variadas, así que ninguna figura como relacionada.</translation>
    </message>
    <message>
        <source>No related career is listed yet.</source>
        <translation>Todavía no figura ninguna carrera relacionada.</translation>
    </message>
    <message>
        <source>This career already has the highest level of preparation.</source>
        <translation>Esta carrera ya tiene el nivel de preparación más alto.</translation>
    </message>
    <message>
        <source>The source gives this career no level of preparation, so no ladder can be told.</source>
        <translation>La fuente no da nivel de preparación a esta carrera, así que no se puede mostrar una escalera.</translation>
    </message>
    <message>
        <source>No better prepared career is listed near this one.</source>
        <translation>No figura ninguna carrera con más preparación cerca de esta.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Related experience</source>
        <translation>Experiencia relacionada</translation>
    </message>
    <message>
        <source>Training at the workplace</source>
        <translation>Capacitación en el lugar de trabajo</translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation>Capacitación en el puesto</translation>
    </message>
    <message>
        <source>O*NET {release}, rated in {month}</source>
        <translation>O*NET {release}, calificado en {month}</translation>
    </message>
    <message>
        <source>O*NET {release}</source>
        <translation>O*NET {release}</translation>
    </message>
    <message>
        <source>Military careers are not rated, so nothing is known here.</source>
        <translation>Las carreras militares no se califican, así que aquí no se sabe nada.</translation>
    </message>
    <message>
        <source>This is a group of mixed careers, and groups are not rated as one.</source>
        <translation>Es un grupo de carreras variadas, y los grupos no se califican como una sola.</translation>
    </message>
    <message>
        <source>Rated in {year}, and not renewed since: the work may have changed.</source>
        <translation>Calificado en {year} y sin renovar desde entonces: el trabajo puede haber cambiado.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{pay} an hour</source>
        <translation>{pay} por hora</translation>
    </message>
    <message>
        <source>{pay} or more</source>
        <translation>{pay} o más</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date, in the letters of Qt&apos;s date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of Qt&apos;s date format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{source}. The figure is for the wider group.</source>
        <translation>{source}. La cifra es del grupo más amplio.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Give your goal a name.</source>
        <translation>Ponle nombre a tu meta.</translation>
    </message>
    <message>
        <source>Write why. One line is enough.</source>
        <translation>Escribe por qué. Una línea basta.</translation>
    </message>
    <message>
        <source>This has {count} characters; up to {limit} can be kept.</source>
        <translation>Tiene {count} caracteres; se pueden guardar hasta {limit}.</translation>
    </message>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Escribe la fecha así: {example}.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Elige un año entre {first} y {last}.</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Career goal</source>
        <translation>Meta de carrera</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Cluster goal</source>
        <translation>Meta de grupo</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Pathway goal</source>
        <translation>Meta de ruta</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation>Meta propia</translation>
    </message>
    <message>
        <source>Sub-cluster</source>
        <translation>Subgrupo</translation>
    </message>
    <message>
        <source>Sub-cluster goal</source>
        <translation>Meta de subgrupo</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Marked as reached</source>
        <translation>Marcada como lograda</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>revised once</source>
        <translation>cambiada una vez</translation>
    </message>
    <message>
        <source>revised twice</source>
        <translation>cambiada dos veces</translation>
    </message>
    <message>
        <source>revised {times} times</source>
        <translation>cambiada {times} veces</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Sin pasos todavía</translation>
    </message>
    <message>
        <source>{done} of 1 step done</source>
        <translation>{done} de 1 paso hecho</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} de {all} pasos hechos</translation>
    </message>
    <message>
        <source>late, was due {day}</source>
        <translation>con atraso, era para el {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>para mañana</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Meta guardada</translation>
    </message>
    <message>
        <source>Changed from “{title}”</source>
        <translation>Antes era “{title}”</translation>
    </message>
    <message>
        <source>Another career or cluster</source>
        <translation>Otra carrera u otro grupo</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nueva razón</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill goal</source>
        <translation>Meta de habilidad</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Credential goal</source>
        <translation>Meta de credencial</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program goal</source>
        <translation>Meta de programa</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>Another kind of goal</source>
        <translation>Otro tipo de meta</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Your path has four steps. Here is where it begins.</source>
        <translation>Tu camino tiene cuatro pasos. Aquí empieza.</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Interests, skills and values done</source>
        <translation>Intereses, habilidades y valores: listo</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>{what}: listo</translation>
    </message>
    <message>
        <source>{what} {count} of {of}</source>
        <translation>{what}: {count} de {of}</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 carrera</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <translation>{count} grupos</translation>
    </message>
    <message>
        <source>{count} careers</source>
        <translation>{count} carreras</translation>
    </message>
    <message>
        <source>{what} in sight</source>
        <translation>{what} a la vista</translation>
    </message>
    <message>
        <source>Nothing in your journal yet</source>
        <translation>Todavía no hay nada en tu diario</translation>
    </message>
    <message>
        <source>{count} of {of} talks</source>
        <translation>{count} de {of} conversaciones</translation>
    </message>
    <message>
        <source>{count} of {of} looked up</source>
        <translation>{count} de {of} consultas</translation>
    </message>
    <message>
        <source>Goal revised today</source>
        <translation>Meta cambiada hoy</translation>
    </message>
    <message>
        <source>Goal last revised {day}</source>
        <translation>Último cambio de meta: {day}</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 meta</translation>
    </message>
    <message>
        <source>{count} goals</source>
        <translation>{count} metas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>This fall</source>
        <translation>Este otoño</translation>
    </message>
    <message>
        <source>This spring</source>
        <translation>Esta primavera</translation>
    </message>
    <message>
        <source>This summer</source>
        <translation>Este verano</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Deadline of a program</source>
        <translation>Fecha límite de un programa</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>You are one step into your path. Pick up where you left off.</source>
        <translation>Llevas un paso de tu camino. Sigue donde te quedaste.</translation>
    </message>
    <message>
        <source>You have been through all four steps. Your goals can keep changing.</source>
        <translation>Ya pasaste por los cuatro pasos. Tus metas pueden seguir cambiando.</translation>
    </message>
    <message>
        <source>You have begun all four steps of your path. Pick up where you left off.</source>
        <translation>Ya empezaste los cuatro pasos de tu camino. Sigue donde lo dejaste.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>You are {count} steps into your path. Pick up where you left off.</source>
        <translation>Llevas {count} pasos de tu camino. Sigue donde te quedaste.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{count} of {of} steps done</source>
        <translation>{count} de {of} pasos hechos</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Sin metas todavía</translation>
    </message>
    <message>
        <source>{count} questions are left. Your answers so far are saved.</source>
        <translation>Quedan {count} preguntas. Tus respuestas hasta ahora están guardadas.</translation>
    </message>
    <message>
        <source>Every question is answered. See what comes out.</source>
        <translation>Todas las preguntas están respondidas. Mira qué resulta.</translation>
    </message>
    <message>
        <source>One question is left. Your answers so far are saved.</source>
        <translation>Queda una pregunta. Tus respuestas hasta ahora están guardadas.</translation>
    </message>
    <message>
        <source>Finish the interest questions</source>
        <translation>Termina las preguntas de intereses</translation>
    </message>
    <message>
        <source>Finish the topics</source>
        <translation>Termina los temas</translation>
    </message>
    <message>
        <source>Finish your skills check</source>
        <translation>Termina las preguntas sobre habilidades</translation>
    </message>
    <message>
        <source>Finish the questions about values</source>
        <translation>Termina las preguntas sobre valores</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look at your results</source>
        <translation>Mira tus resultados</translation>
    </message>
    <message>
        <source>See which clusters and careers are close to what you like, and why.</source>
        <translation>Mira qué grupos y carreras se parecen a lo que te gusta, y por qué.</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Keep a goal</source>
        <translation>Guarda una meta</translation>
    </message>
    <message>
        <source>Open a cluster that sounds like you. Keep a career from it as a goal.</source>
        <translation>Abre un grupo que se parezca a ti. Guarda una de sus carreras como meta.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Answer the interest questions</source>
        <translation>Responde las preguntas de intereses</translation>
    </message>
    <message>
        <source>Short questions about what you like to do. Your clusters follow from them.</source>
        <translation>Preguntas cortas sobre lo que te gusta hacer. De ahí salen tus grupos de carreras.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open goal</source>
        <translation>Abrir meta</translation>
    </message>
    <message>
        <source>A step of “{goal}”.</source>
        <translation>Un paso de “{goal}”.</translation>
    </message>
    <message>
        <source>You saved “{name}”. A goal turns it into steps with days. You can change it later.</source>
        <translation>Guardaste “{name}”. Una meta lo convierte en pasos con fechas. Puedes cambiarla después.</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Convertirlo en meta</translation>
    </message>
    <message>
        <source>A step of “{goal}”, {due}.</source>
        <translation>Un paso de “{goal}”, {due}.</translation>
    </message>
    <message>
        <source>Plan a first step</source>
        <translation>Planea un primer paso</translation>
    </message>
    <message>
        <source>“{goal}” has no steps yet. What could you do this week?</source>
        <translation>“{goal}” todavía no tiene pasos. ¿Qué podrías hacer esta semana?</translation>
    </message>
    <message>
        <source>Talk with someone who does the work</source>
        <translation>Habla con alguien que hace ese trabajo</translation>
    </message>
    <message>
        <source>Your journal has no talk about “{goal}” yet. The form has questions you can ask, and keeps the answers.</source>
        <translation>Tu diario todavía no tiene ninguna conversación sobre “{goal}”. El formulario tiene preguntas que puedes hacer y guarda las respuestas.</translation>
    </message>
    <message>
        <source>Prepare the talk</source>
        <translation>Preparar la conversación</translation>
    </message>
    <message>
        <source>Put a first course into your plan</source>
        <translation>Pon un primer curso en tu plan</translation>
    </message>
    <message>
        <source>Your plan is empty. Courses and exams by school year show what to sign up for, and when.</source>
        <translation>Tu plan está vacío. Los cursos y exámenes por año escolar muestran en qué inscribirte y cuándo.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Di lo que sabes hacer</translation>
    </message>
    <message>
        <source>With your skills, every career shows what you have for it and where to grow.</source>
        <translation>Con tus habilidades, cada carrera muestra lo que ya tienes y en qué crecer.</translation>
    </message>
    <message>
        <source>Start the skills check</source>
        <translation>Empezar con las habilidades</translation>
    </message>
    <message>
        <source>Look at your goal again</source>
        <translation>Mira tu meta otra vez</translation>
    </message>
    <message>
        <source>Every step of “{goal}” is done. Is it reached, or does it change?</source>
        <translation>Todos los pasos de “{goal}” están hechos. ¿La lograste o va a cambiar?</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>con atraso desde el {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the next week, in the letters of Qt&apos;s date format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day without its year, in the letters of Qt&apos;s date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Good until this day</source>
        <translation>Vale hasta este día</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Write a number from 0 to {most}.</source>
        <translation>Escribe un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>There is room for {count} of them.</source>
        <translation>Hay lugar para {count}.</translation>
    </message>
    <message>
        <source>Private: it stays in your portfolio and is never printed.</source>
        <translation>Privado: queda en tu portafolio y nunca se imprime.</translation>
    </message>
    <message>
        <source>Put a comma between them.</source>
        <translation>Sepáralos con comas.</translation>
    </message>
    <message>
        <source>What you looked into</source>
        <translation>Qué investigaste</translation>
    </message>
    <message>
        <source>Title of the job</source>
        <translation>Título del empleo</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>De qué hablaron</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>Nombre del curso</translation>
    </message>
    <message>
        <source>What the internship was</source>
        <translation>Qué fue la pasantía</translation>
    </message>
    <message>
        <source>Whose work you saw</source>
        <translation>De quién viste el trabajo</translation>
    </message>
    <message>
        <source>What you helped with</source>
        <translation>En qué ayudaste</translation>
    </message>
    <message>
        <source>What you can do now, or its certificate</source>
        <translation>Qué sabes hacer ahora, o su certificado</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué trató</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>{field} (private)</source>
        <translation>{field} (privado)</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Todavía sin respuesta.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>High school ends</source>
        <translation>Fin de la secundaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Año escolar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A journal keeps what happens on the way, and what it says about your goals.</source>
        <translation>Un diario guarda lo que pasa en el camino y lo que dice sobre tus metas.</translation>
    </message>
    <message>
        <source>A plan holds courses, experiences and exams by school year.</source>
        <translation>Un plan reúne cursos, experiencias y exámenes por año escolar.</translation>
    </message>
    <message>
        <source>Goals keep every version with its reason, and steps can repeat.</source>
        <translation>Las metas guardan cada versión con su motivo, y los pasos se pueden repetir.</translation>
    </message>
    <message>
        <source>A summary puts it all on one page, to print or to save as PDF.</source>
        <translation>Un resumen lo pone todo en una página, para imprimir o guardar como PDF.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ClusterDesk · career catalog {release} · {day}</source>
        <translation>ClusterDesk · catálogo de carreras {release} · {day}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Too short: it needs at least 8 characters.</source>
        <translation>Demasiado corta: necesita al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add words that do not belong together.</source>
        <translation>Débil: fácil de adivinar. Añade palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Fair: hard to guess for a classmate.</source>
        <translation>Regular: difícil de adivinar para un compañero.</translation>
    </message>
    <message>
        <source>Good: hard to guess for a computer.</source>
        <translation>Buena: difícil de adivinar para una computadora.</translation>
    </message>
    <message>
        <source>Strong: very hard to guess.</source>
        <translation>Fuerte: muy difícil de adivinar.</translation>
    </message>
    <message>
        <source>Wait {count} seconds before the next try.</source>
        <translation>Espera {count} segundos antes del próximo intento.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Toward: {goal}</source>
        <translation>Hacia: {goal}</translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation>El plan de {name}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Todavía no hay nada planeado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When and credits</source>
        <translation>Cuándo y créditos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>For the goal: {goal}</source>
        <translation>Para la meta: {goal}</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Pasantía</translation>
    </message>
    <message>
        <source>Job shadow or visit</source>
        <translation>Visita de trabajo</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Education program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Todo el año</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Otoño</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Verano</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{year} on</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Credits done: {earned} of {planned}</source>
        <translation>Créditos hechos: {earned} de {planned}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation>1 crédito</translation>
    </message>
    <message>
        <source>{count} credits</source>
        <translation>{count} créditos</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>High school ends</source>
        <translation>Fin de la secundaria</translation>
    </message>
    <message>
        <source>Finished questionnaires</source>
        <translation>Cuestionarios terminados</translation>
    </message>
    <message>
        <source>Begun questionnaires</source>
        <translation>Cuestionarios empezados</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>En el plan</translation>
    </message>
</context>
<context>
    <name>prepare</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Credentials you can start</source>
        <translation>Credenciales que puedes empezar</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Pasantías</translation>
    </message>
    <message>
        <source>Job shadows and visits</source>
        <translation>Días de acompañamiento y visitas</translation>
    </message>
    <message>
        <source>Projects of your own</source>
        <translation>Proyectos propios</translation>
    </message>
    <message>
        <source>Ask someone who does it</source>
        <translation>Pregunta a alguien que lo hace</translation>
    </message>
    <message>
        <source>Look for in job postings</source>
        <translation>Busca en las ofertas de trabajo</translation>
    </message>
    <message>
        <source>usually grade {grade}</source>
        <translation>normalmente en el grado {grade}</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>1 career is left out because no yearly pay is published for it.</source>
        <translation>Se deja fuera 1 carrera porque no se publica su sueldo anual.</translation>
    </message>
    <message>
        <source>{count} careers are left out because no yearly pay is published for them.</source>
        <translation>Se dejan fuera {count} carreras porque no se publica su sueldo anual.</translation>
    </message>
    <message>
        <source>1 career is left out because no usual education is published for it.</source>
        <translation>Se deja fuera 1 carrera porque no se publican sus estudios habituales.</translation>
    </message>
    <message>
        <source>{count} careers are left out because no usual education is published for them.</source>
        <translation>Se dejan fuera {count} carreras porque no se publican sus estudios habituales.</translation>
    </message>
    <message>
        <source>1 career is left out because its preparation level is not rated.</source>
        <translation>Se deja fuera 1 carrera porque su nivel de preparación no está evaluado.</translation>
    </message>
    <message>
        <source>{count} careers are left out because their preparation level is not rated.</source>
        <translation>Se dejan fuera {count} carreras porque su nivel de preparación no está evaluado.</translation>
    </message>
    <message>
        <source>{count} of {total} careers</source>
        <translation>{count} de {total} carreras</translation>
    </message>
    <message>
        <source>Any education</source>
        <translation>Cualquier nivel de estudios</translation>
    </message>
    <message>
        <source>{education} or less</source>
        <translation>{education} o menos</translation>
    </message>
    <message>
        <source>Any pay</source>
        <translation>Cualquier sueldo</translation>
    </message>
    <message>
        <source>{pay} a year or more</source>
        <translation>{pay} al año o más</translation>
    </message>
    <message>
        <source>{gain} of {known}</source>
        <comment>skills to gain, of those that were rated</comment>
        <translation>{gain} de {known}</translation>
    </message>
    <message>
        <source>Skills to gain</source>
        <translation>Habilidades por ganar</translation>
    </message>
    <message>
        <source>Important skills (O*NET) that this career asks for at a higher level than you said you have, of those that you rated.</source>
        <translation>Habilidades importantes (O*NET) que esta carrera pide en un nivel más alto que el que dijiste tener, entre las que calificaste.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Whoever holds the sheet can open this portfolio without the passphrase, and set a new one.</source>
        <translation>Quien tenga la hoja puede abrir este portafolio sin la frase de paso y poner otra nueva.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>for the portfolio of {name}</source>
        <translation>del portafolio de {name}</translation>
    </message>
    <message>
        <source>Keep it where you keep important papers, away from the computer and the USB stick.</source>
        <translation>Guárdala con tus papeles importantes, lejos de la computadora y de la memoria USB.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>When you have forgotten the passphrase</source>
        <translation>Cuando hayas olvidado la frase de paso</translation>
    </message>
    <message>
        <source>Open the portfolio in ClusterDesk, choose “Use the recovery sheet”, type the code and a new passphrase.</source>
        <translation>Abre el portafolio en ClusterDesk, elige «Usar la hoja de recuperación» y escribe el código y una frase de paso nueva.</translation>
    </message>
    <message>
        <source>It works once. It is void as soon as it was used or the passphrase was changed. A copy that was saved before still opens with it.</source>
        <translation>Sirve una vez. Deja de valer en cuanto se usa o se cambia la frase de paso. Una copia guardada antes se sigue abriendo con ella.</translation>
    </message>
    <message>
        <source>0 is always zero and 1 is always one: the letters I, L, O and U are not used.</source>
        <translation>0 siempre es cero y 1 siempre es uno: las letras I, L, O y U no se usan.</translation>
    </message>
</context>
<context>
    <name>requirements</name>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{count} de {needed}</translation>
    </message>
    <message>
        <source>{count} of {needed} credit</source>
        <translation>{count} de {needed} crédito</translation>
    </message>
    <message>
        <source>{count} of {needed} credits</source>
        <translation>{count} de {needed} créditos</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>hechos: {count}</translation>
    </message>
    <message>
        <source>Has no credits yet: {titles}</source>
        <translation>Aún sin créditos: {titles}</translation>
    </message>
    <message>
        <source>{count} of {all} covered</source>
        <translation>{count} de {all} cubiertos</translation>
    </message>
    <message>
        <source>{count} of {all} school requirements covered</source>
        <translation>{count} de {all} requisitos de la escuela cubiertos</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>{title} (done)</source>
        <translation>{title} (hecho)</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>no pay figure</source>
        <translation>sin dato de sueldo</translation>
    </message>
    <message>
        <source>{pay} a year</source>
        <translation>{pay} al año</translation>
    </message>
    <message>
        <source>no growth figure</source>
        <translation>sin dato de crecimiento</translation>
    </message>
    <message>
        <source>growth {growth}</source>
        <translation>crecimiento {growth}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Look through the clusters</source>
        <translation>Mirar los grupos de carreras</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>Sub-clusters and pathways</source>
        <translation>Subgrupos y rutas</translation>
    </message>
    <message>
        <source>uses {name}</source>
        <translation>usa {name}</translation>
    </message>
    <message>
        <source>you can study {name}</source>
        <translation>puedes estudiar {name}</translation>
    </message>
    <message>
        <source>also called {title}</source>
        <translation>también se llama {title}</translation>
    </message>
    <message>
        <source>Programs of study</source>
        <translation>Programas de estudio</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Olvidar estas búsquedas</translation>
    </message>
    <message>
        <source>Show all results for “{text}”</source>
        <translation>Ver todos los resultados para “{text}”</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word for it, or look around:</source>
        <translation>No se encontró nada para “{text}”. Prueba con otra palabra o mira por aquí:</translation>
    </message>
    <message>
        <source>Answer questions about what you like</source>
        <translation>Responder preguntas sobre lo que te gusta</translation>
    </message>
    <message>
        <source>Did you mean “{text}”?</source>
        <translation>¿Quisiste decir “{text}”?</translation>
    </message>
    <message>
        <source>What you see is found for it.</source>
        <translation>Lo que ves corresponde a eso.</translation>
    </message>
    <message>
        <source>Careers that use {name}</source>
        <translation>Carreras que usan {name}</translation>
    </message>
    <message>
        <source>CIP code {code} · {careers}</source>
        <translation>Código CIP {code} · {careers}</translation>
    </message>
    <message>
        <source>skill, called {name} by O*NET</source>
        <translation>habilidad; O*NET la llama {name}</translation>
    </message>
    <message>
        <source>area of knowledge, called {name} by O*NET</source>
        <translation>área de conocimiento; O*NET la llama {name}</translation>
    </message>
    <message>
        <source>Skills and knowledge</source>
        <translation>Habilidades y conocimientos</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>While you answer questions</source>
        <translation>Al responder preguntas</translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation>En tablas y formularios</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que deshiciste</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Go to the next button or field; with Shift to the last one</source>
        <translation>Ir al botón o campo siguiente; con Mayús, al anterior</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>Back to the last question</source>
        <translation>Volver a la pregunta anterior</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Sort the table</source>
        <translation>Ordenar la tabla</translation>
    </message>
    <message>
        <source>Keep what you typed</source>
        <translation>Guardar lo que escribiste</translation>
    </message>
    <message>
        <source>Leave the form or the search</source>
        <translation>Salir del formulario o de la búsqueda</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Lock a sealed portfolio</source>
        <translation>Cerrar con llave un portafolio sellado</translation>
    </message>
    <message>
        <source>Search careers, clusters and skills</source>
        <translation>Buscar carreras, grupos y habilidades</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Save the career of the row, or take its mark away</source>
        <translation>Guardar la carrera de la fila o quitar la marca</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Log something that happened</source>
        <translation>Anotar algo que pasó</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Ayuda de la página en la que estás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete the entry of the journal</source>
        <translation>Borrar la entrada del diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Finish and leave this computer</source>
        <translation>Terminar y dejar esta computadora</translation>
    </message>
    <message>
        <source>Delete the portfolio that is marked on the shelf</source>
        <translation>Borrar el portafolio marcado en la lista de portafolios</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Your six interest areas</source>
        <translation>Tus seis áreas de interés</translation>
    </message>
    <message>
        <source>Clusters that fit best</source>
        <translation>Grupos que más coinciden</translation>
    </message>
    <message>
        <source>Career path of {name}</source>
        <translation>Camino profesional de {name}</translation>
    </message>
    <message>
        <source>High school ends in {year}</source>
        <translation>Termina la secundaria en {year}</translation>
    </message>
    <message>
        <source>Interests, and the clusters that fit best</source>
        <translation>Intereses y los grupos que más coinciden</translation>
    </message>
    <message>
        <source>The interest questions are still to come. What they find stands here then.</source>
        <translation>Faltan las preguntas de intereses. Después, aquí estará lo que muestren.</translation>
    </message>
    <message>
        <source>The last answers were too few to say anything yet.</source>
        <translation>Las últimas respuestas fueron muy pocas para decir algo.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>From {count} answers, {day}.</source>
        <translation>De {count} respuestas, {day}.</translation>
    </message>
    <message>
        <source>The answers point to no cluster above the others yet.</source>
        <translation>Las respuestas todavía no señalan un grupo más que otro.</translation>
    </message>
    <message>
        <source>The thin line is the range if the questions were answered again.</source>
        <translation>La línea fina es el rango si se respondieran otra vez las preguntas.</translation>
    </message>
    <message>
        <source>Fit is worked out from the interest ratings of {source}.</source>
        <translation>La coincidencia se calcula con las valoraciones de intereses de {source}.</translation>
    </message>
    <message>
        <source>Saved careers</source>
        <translation>Carreras guardadas</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Usual education</source>
        <translation>Educación habitual</translation>
    </message>
    <message>
        <source>Median pay (a year)</source>
        <translation>Pago mediano (al año)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>No career is saved yet.</source>
        <translation>Todavía no hay ninguna carrera guardada.</translation>
    </message>
    <message>
        <source>Saved clusters and pathways: {names}.</source>
        <translation>Grupos y rutas guardados: {names}.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>No goal is kept at the moment.</source>
        <translation>Por ahora no hay ninguna meta.</translation>
    </message>
    <message>
        <source>{goal}, by {day}</source>
        <translation>{goal}, para el {day}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>No step is planned at the moment.</source>
        <translation>Por ahora no hay ningún paso planeado.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>sin fecha todavía</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Best</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Coincidencia óptima</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Muy buena</translation>
    </message>
    <message>
        <source>Great fit</source>
        <translation>Coincidencia muy buena</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Good fit</source>
        <translation>Coincidencia buena</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Low fit</source>
        <translation>Coincidencia baja</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>High school</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>Some college</source>
        <translation>Algo de universidad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>Título de asociado</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Licenciatura</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation>Doctorado o título profesional</translation>
    </message>
    <message>
        <source>Military careers are not in this survey, so there is no figure.</source>
        <translation>Las carreras militares no están en esta encuesta, así que no hay cifra.</translation>
    </message>
    <message>
        <source>This is a group of mixed careers, so there is no figure for it.</source>
        <translation>Este es un grupo de carreras mezcladas, así que no hay cifra.</translation>
    </message>
    <message>
        <source>This career is new in the lists, so there is no figure yet.</source>
        <translation>Esta carrera es nueva en las listas, así que todavía no hay cifra.</translation>
    </message>
    <message>
        <source>The publisher does not show this figure.</source>
        <translation>Quien publica los datos no muestra esta cifra.</translation>
    </message>
    <message>
        <source>Nobody has rated this career yet.</source>
        <translation>Nadie ha evaluado esta carrera todavía.</translation>
    </message>
    <message>
        <source>There are no careers here, so there is no figure.</source>
        <translation>Aquí no hay carreras, así que no hay cifra.</translation>
    </message>
    <message>
        <source>Pay is published by the hour only, so there is no yearly figure.</source>
        <translation>El pago solo se publica por hora, así que no hay cifra por año.</translation>
    </message>
    <message>
        <source>The official list matches no program of study with this.</source>
        <translation>La lista oficial no relaciona ningún programa de estudio con esto.</translation>
    </message>
    <message>
        <source>Little or no preparation</source>
        <translation>Poca o ninguna preparación</translation>
    </message>
    <message>
        <source>Some preparation</source>
        <translation>Algo de preparación</translation>
    </message>
    <message>
        <source>Medium preparation</source>
        <translation>Preparación media</translation>
    </message>
    <message>
        <source>Considerable preparation</source>
        <translation>Bastante preparación</translation>
    </message>
    <message>
        <source>Extensive preparation</source>
        <translation>Mucha preparación</translation>
    </message>
    <message>
        <source>2024 framework</source>
        <translation>Marco 2024</translation>
    </message>
    <message>
        <source>Classic framework</source>
        <translation>Marco clásico</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>changing your name</source>
        <translation>cambiar tu nombre</translation>
    </message>
    <message>
        <source>starting the questions</source>
        <translation>empezar las preguntas</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>finishing the questions</source>
        <translation>terminar las preguntas</translation>
    </message>
    <message>
        <source>throwing the answers away</source>
        <translation>descartar las respuestas</translation>
    </message>
    <message>
        <source>keeping a goal</source>
        <translation>guardar una meta</translation>
    </message>
    <message>
        <source>changing a goal</source>
        <translation>cambiar una meta</translation>
    </message>
    <message>
        <source>deleting a goal</source>
        <translation>borrar una meta</translation>
    </message>
    <message>
        <source>adding a step</source>
        <translation>agregar un paso</translation>
    </message>
    <message>
        <source>editing a step</source>
        <translation>editar un paso</translation>
    </message>
    <message>
        <source>ticking a step</source>
        <translation>marcar un paso</translation>
    </message>
    <message>
        <source>taking a tick away</source>
        <translation>quitar una marca</translation>
    </message>
    <message>
        <source>deleting a step</source>
        <translation>borrar un paso</translation>
    </message>
    <message>
        <source>saving for later</source>
        <translation>guardar para después</translation>
    </message>
    <message>
        <source>taking it out of your saved list</source>
        <translation>quitarlo de tu lista guardada</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <translation>volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Sub-cluster</source>
        <translation>Subgrupo</translation>
    </message>
    <message>
        <source>keeping an entry</source>
        <translation>guardar una entrada</translation>
    </message>
    <message>
        <source>changing an entry</source>
        <translation>cambiar una entrada</translation>
    </message>
    <message>
        <source>deleting an entry</source>
        <translation>borrar una entrada</translation>
    </message>
    <message>
        <source>adding a file</source>
        <translation>agregar un archivo</translation>
    </message>
    <message>
        <source>deleting a file</source>
        <translation>borrar un archivo</translation>
    </message>
    <message>
        <source>adding to the plan</source>
        <translation>agregar al plan</translation>
    </message>
    <message>
        <source>changing the plan</source>
        <translation>cambiar el plan</translation>
    </message>
    <message>
        <source>moving something in the plan</source>
        <translation>mover algo en el plan</translation>
    </message>
    <message>
        <source>ticking something in the plan</source>
        <translation>marcar algo en el plan</translation>
    </message>
    <message>
        <source>taking something out of the plan</source>
        <translation>quitar algo del plan</translation>
    </message>
    <message>
        <source>rapid growth</source>
        <translation>crece rápido</translation>
    </message>
    <message>
        <source>many openings</source>
        <translation>muchas vacantes</translation>
    </message>
    <message>
        <source>new work</source>
        <translation>trabajo nuevo</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Less than 5 years in related work</source>
        <translation>Menos de 5 años en trabajos relacionados</translation>
    </message>
    <message>
        <source>5 years or more in related work</source>
        <translation>5 años o más en trabajos relacionados</translation>
    </message>
    <message>
        <source>Up to 1 month on the job</source>
        <translation>Hasta 1 mes en el puesto</translation>
    </message>
    <message>
        <source>1 to 12 months on the job</source>
        <translation>De 1 a 12 meses en el puesto</translation>
    </message>
    <message>
        <source>More than 12 months on the job</source>
        <translation>Más de 12 meses en el puesto</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Aprendizaje de oficio</translation>
    </message>
    <message>
        <source>Internship or residency</source>
        <translation>Pasantía o residencia</translation>
    </message>
    <message>
        <source>sealing the portfolio</source>
        <translation>sellar el portafolio</translation>
    </message>
    <message>
        <source>taking the seal off</source>
        <translation>quitar el sello</translation>
    </message>
    <message>
        <source>merging a copy</source>
        <translation>combinar una copia</translation>
    </message>
    <message>
        <source>moving a step</source>
        <translation>mover un paso</translation>
    </message>
    <message>
        <source>putting something back</source>
        <translation>recuperar algo</translation>
    </message>
    <message>
        <source>emptying the bin</source>
        <translation>vaciar la papelera</translation>
    </message>
    <message>
        <source>saving what was kept in memory</source>
        <translation>guardar lo que estaba en la memoria</translation>
    </message>
    <message>
        <source>putting the updates away</source>
        <translation>guardar las novedades</translation>
    </message>
    <message>
        <source>choosing a list of requirements</source>
        <translation>elegir una lista de requisitos</translation>
    </message>
    <message>
        <source>putting the reminder off</source>
        <translation>posponer el recordatorio</translation>
    </message>
    <message>
        <source>taking over what this computer kept</source>
        <translation>tomar lo que guardaba esta computadora</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Program of study</source>
        <translation>Programa de estudio</translation>
    </message>
    <message>
        <source>Area of knowledge</source>
        <translation>Área de conocimiento</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>It is not in this catalog any more.</source>
        <translation>Ya no está en este catálogo.</translation>
    </message>
    <message>
        <source>It was called “{old}” before. Now it is “{new}”.</source>
        <translation>Antes se llamaba “{old}”. Ahora es “{new}”.</translation>
    </message>
    <message>
        <source>Median pay: {old}, now {new}.</source>
        <translation>Pago mediano: {old}, ahora {new}.</translation>
    </message>
    <message>
        <source>Jobs: {old}, now {new}.</source>
        <translation>Empleos: {old}, ahora {new}.</translation>
    </message>
    <message>
        <source>The earlier figures are those of career catalog {release}.</source>
        <translation>Los datos anteriores son del catálogo de carreras {release}.</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>{pay} an hour</source>
        <translation>{pay} por hora</translation>
    </message>
    <message>
        <source>It is in this catalog again.</source>
        <translation>Está otra vez en este catálogo.</translation>
    </message>
    <message>
        <source>New career here: {names}.</source>
        <translation>Nueva carrera aquí: {names}.</translation>
    </message>
    <message>
        <source>New careers here: {names}.</source>
        <translation>Nuevas carreras aquí: {names}.</translation>
    </message>
    <message>
        <source>Not here any more: {names}.</source>
        <translation>Ya no están aquí: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>The earlier list of careers is that of career catalog {release}.</source>
        <translation>La lista anterior de carreras es la del catálogo de carreras {release}.</translation>
    </message>
</context>
</TS>
