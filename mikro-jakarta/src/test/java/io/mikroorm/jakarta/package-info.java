// SPDX-License-Identifier: MIT
@NullMarked
package io.mikroorm.jakarta;

import org.jspecify.annotations.NullMarked;
