// SPDX-License-Identifier: MIT
/**
 * Understands the annotations of Jakarta Persistence: those that mean what ours do are said in our words, all others are refused by
 * name. Runs nothing of it.
 */
@Api(bridgeTo = "jakarta.persistence")
@NullMarked
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
