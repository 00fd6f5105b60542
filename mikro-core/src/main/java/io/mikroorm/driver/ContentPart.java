// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

/**
 * A part of a content.
 *
 * @param length how many bytes the whole content has, now that this part was read
 * @param value the part: {@code byte[]} or {@code String}
 */
public record ContentPart(long length, Object value) {}
