"""The stages over HTTP: a file a subject, each giving its routes on what all of them share."""
