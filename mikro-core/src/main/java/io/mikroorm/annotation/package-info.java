// SPDX-License-Identifier: MIT
/**
 * The annotations that users put on their classes, and the three that say whom one of our packages is for.
 * They know nothing of the rest of the ORM: classes are named as {@code Class<?>} and checked by discovery.
 */
@Api
@NullMarked
package io.mikroorm.annotation;

import org.jspecify.annotations.NullMarked;
