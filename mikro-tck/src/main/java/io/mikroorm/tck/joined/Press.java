// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Embeddable;

/** Who prints, and where. */
@Embeddable
public record Press(String house, String town) {}
