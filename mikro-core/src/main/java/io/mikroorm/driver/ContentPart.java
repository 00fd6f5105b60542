// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import org.jspecify.annotations.Nullable;

/**
 * A part of a content.
 *
 * @param length how many bytes the whole content has, now that this part was read
 * @param value the part: {@code byte[]} or {@code String}
 * @param version the version that the row has now, as the property's Java value; null for an entity without versions
 */
public record ContentPart(
        long length, Object value, @Nullable Object version) {}
