// SPDX-License-Identifier: MIT
/**
 * A database schema as immutable values: what the mapping wants, or what a database has. Names are as in the database and
 * not quoted; types, defaults and checks are texts of the database's own language. Knows no entity and no JDBC.
 */
@Api
@NullMarked
package io.mikroorm.sql.schema;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
