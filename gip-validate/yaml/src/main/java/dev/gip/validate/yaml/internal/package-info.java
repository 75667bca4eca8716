/** What a file holds, member by member. */
@NullMarked
package dev.gip.validate.yaml.internal;

import org.jspecify.annotations.NullMarked;
