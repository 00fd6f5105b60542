// SPDX-License-Identifier: MIT
/** From a query as it was built to its shape: names are looked up in the metadata, values become slots. */
@Internal
@NullMarked
package io.mikroorm.sql.query.resolving;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
