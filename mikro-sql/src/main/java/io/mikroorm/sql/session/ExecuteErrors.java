// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.exception.ValidationException;
import java.util.List;

/** The sentences about statements whose rows become no objects. Codes 5075 and 5076. */
final class ExecuteErrors {

    private ExecuteErrors() {}

    static ValidationException pipeline() {
        return new ValidationException(
                5075, "The fragment is a pipeline of MongoDB, which no SQL database takes. Give QueryFragment.sql(…).");
    }

    static ValidationException notOneColumn(List<String> columns) {
        return new ValidationException(
                5076,
                "Rows are to be read into single values, but they have the columns " + String.join(", ", columns)
                        + ". Select one, or read them into a record.");
    }

    static ValidationException noSuchColumn(String name, List<String> columns) {
        return new ValidationException(
                5076,
                "Rows are to be read into a record, but have no column '" + name + "': they have "
                        + String.join(", ", columns)
                        + ". Name one so in the statement (… as " + name
                        + "), or say its name by @Path at the component.");
    }
}
