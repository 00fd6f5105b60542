// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.exception.ValidationException;
import java.util.List;

/** The sentence about indexes that are there otherwise. Code 5136. */
final class SchemaErrors {

    private SchemaErrors() {}

    static ValidationException changed(List<String> indexes) {
        return new ValidationException(
                5136,
                "These indexes are there with other fields, options or names than the model's: "
                        + String.join(", ", indexes)
                        + ". Nothing was changed. rebuildIndexes() drops them and makes them anew; indexScript() shows it.");
    }
}
