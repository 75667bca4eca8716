package dev.gip.parser.ofd.internal;

/** A box as OFD writes it, in millimetres from the upper left corner. */
record Box(double x, double y, double width, double height) {}
