// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import io.mikroorm.processor.reading.Words;
import javax.lang.model.element.Element;

/** Which members are keys. */
final class Keys {

    private Keys() {}

    static boolean isKey(Element member) {
        return Words.has(member, "PrimaryKey", "Id", "EmbeddedId");
    }
}
