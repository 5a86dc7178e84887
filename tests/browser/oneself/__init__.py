"""What learners say about themselves: self-assessment, pre-check, record of completion."""
