// SPDX-License-Identifier: MIT
/** Says two things about whom it is for, and nothing about nulls. */
@Api
@Internal
package io.mikroorm.architecture.ruin.unmarked;

import io.mikroorm.annotation.Api;
import io.mikroorm.annotation.Internal;
