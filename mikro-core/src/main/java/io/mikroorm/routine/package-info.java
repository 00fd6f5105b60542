// SPDX-License-Identifier: MIT
/** Functions and procedures of the database: how they are declared, what they are given, and what comes back. */
@Api
@NullMarked
package io.mikroorm.routine;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
