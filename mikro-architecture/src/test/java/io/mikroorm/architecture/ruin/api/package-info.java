// SPDX-License-Identifier: MIT
/** A package for users. */
@Api
@NullMarked
package io.mikroorm.architecture.ruin.api;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
