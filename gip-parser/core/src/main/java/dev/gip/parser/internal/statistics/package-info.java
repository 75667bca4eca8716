/** The statistics table of 2014 to 2018, in which one column of figures stands beside labels of many levels. */
@NullMarked
package dev.gip.parser.internal.statistics;

import org.jspecify.annotations.NullMarked;
