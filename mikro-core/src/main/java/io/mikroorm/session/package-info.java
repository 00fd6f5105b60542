// SPDX-License-Identifier: MIT
/**
 * The entity manager as users have it: each method is a sentence that hands over to the read path or the write path. The
 * only package that knows both, and so the one that flushes before it finds. Drivers whose entity managers have words of their own
 * extend it.
 */
@Spi
@NullMarked
package io.mikroorm.session;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
