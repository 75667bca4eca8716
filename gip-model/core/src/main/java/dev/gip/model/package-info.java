/** Forms, reports, cells, readings and findings. */
@NullMarked
package dev.gip.model;

import org.jspecify.annotations.NullMarked;
