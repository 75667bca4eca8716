/** The statutory forms as data: {@link dev.gip.model.form.Forms} gives them, {@link dev.gip.model.form.Form} is one. */
@NullMarked
package dev.gip.model.form;

import org.jspecify.annotations.NullMarked;
