"""Hours of random requests, good and bad, at a host that downloads: what fails and what grows."""
