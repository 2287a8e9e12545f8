"""What can be asked of ClusterDesk without a window, for teachers, researchers and lab admins."""
