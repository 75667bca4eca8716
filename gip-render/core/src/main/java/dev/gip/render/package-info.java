/**
 * Writes reports and findings for people and programs: start with {@link dev.gip.render.Renderers}; a format of one's own
 * is a {@link dev.gip.render.TextRenderer} or {@link dev.gip.render.ReportRenderer}.
 *
 * <p>Rendering is a pure function of a {@link dev.gip.render.RenderRequest}: it contacts nothing, asks no clock, and gives
 * the same bytes for the same request. Everything here is safe to share between threads; parameters are never null
 * unless marked so.
 */
@NullMarked
package dev.gip.render;

import org.jspecify.annotations.NullMarked;
