// SPDX-License-Identifier: MIT
/** The entity manager of relational databases: says the words of SQL to the unit of work that it speaks for. */
@Internal
@NullMarked
package io.mikroorm.sql.session;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
