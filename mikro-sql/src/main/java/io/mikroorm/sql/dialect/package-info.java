// SPDX-License-Identifier: MIT
/**
 * How SQL looks in one database, as data: a driver fills in a {@link io.mikroorm.sql.dialect.Dialect} and hands it to the
 * renderers. There is no behaviour here but quoting; what the form cannot say is an overridden method of a renderer.
 */
@Spi
@NullMarked
package io.mikroorm.sql.dialect;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
