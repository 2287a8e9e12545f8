"""Planning from anywhere: the words and pictures of the plan, and the dialog that puts something into it."""
