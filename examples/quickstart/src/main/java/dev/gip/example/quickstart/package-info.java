/** The smallest program that uses gip. */
@NullMarked
package dev.gip.example.quickstart;

import org.jspecify.annotations.NullMarked;
