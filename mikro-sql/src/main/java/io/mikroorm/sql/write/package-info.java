// SPDX-License-Identifier: MIT
/** Writes that an application builds in the words of SQL: what is written, which is checked and carried out by others. */
@Api
@NullMarked
package io.mikroorm.sql.write;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
