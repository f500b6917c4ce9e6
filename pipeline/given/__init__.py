"""What the user gave, recognised."""
