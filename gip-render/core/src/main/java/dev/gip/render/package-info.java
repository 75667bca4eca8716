/** Writes reports and findings for people and programs. */
@NullMarked
package dev.gip.render;

import org.jspecify.annotations.NullMarked;
