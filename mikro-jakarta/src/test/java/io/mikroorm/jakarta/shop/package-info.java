// SPDX-License-Identifier: MIT
/** One model, said in three ways. */
@NullMarked
package io.mikroorm.jakarta.shop;

import org.jspecify.annotations.NullMarked;
