/**
 * Where reports come from: {@link dev.gip.model.source.Source} is what is read,
 * {@link dev.gip.model.source.SourceLocation} a place in it, {@link dev.gip.model.source.Limits} how much of it.
 */
@NullMarked
package dev.gip.model.source;

import org.jspecify.annotations.NullMarked;
