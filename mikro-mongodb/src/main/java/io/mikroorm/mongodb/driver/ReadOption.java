// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.query.StoreOption;
import java.util.function.UnaryOperator;

/**
 * An option of a query that only MongoDB knows.
 *
 * @param name what it is called where it is refused
 * @param effect what it makes of the settings
 */
public record ReadOption(String name, UnaryOperator<ReadSettings> effect) implements StoreOption {

    @Override
    public String toString() {
        return name;
    }
}
