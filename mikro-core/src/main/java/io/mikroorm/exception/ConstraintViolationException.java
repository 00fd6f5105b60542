// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** A row breaks a rule of the schema. */
public class ConstraintViolationException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String[] properties;

    /** Made by a driver's exception converter from what the database reported. */
    public ConstraintViolationException(DriverError error) {
        super(error);
        this.properties = error.properties().toArray(new String[0]);
    }

    /**
     * The properties that the broken rule is about, as {@code Author.email} or {@code Book.tags}; several where it is about
     * several columns together. Empty where the database does not say enough, or the rule is not of the model.
     */
    public final List<String> properties() {
        return List.of(properties);
    }

    /** The same failure, with the properties that it is about. Made by a driver that knows the model. */
    public ConstraintViolationException about(List<String> found) {
        return new ConstraintViolationException(error().about(found));
    }
}
