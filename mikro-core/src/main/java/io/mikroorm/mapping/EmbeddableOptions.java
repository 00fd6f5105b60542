// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Embeddable;

/** What can be said about an embeddable as a whole: of which classes its objects may be. Not thread-safe. */
public final class EmbeddableOptions extends Options<EmbeddableOptions> {

    EmbeddableOptions(Sheet sheet) {
        super(Embeddable.class, sheet);
    }

    @Override
    EmbeddableOptions self() {
        return this;
    }

    /** The name of the value that says of which class an object is, where these are several; nothing takes {@code type}. */
    public EmbeddableOptions discriminator(String value) {
        return say("discriminator", value);
    }

    /** The classes that objects may be of; nothing for an embeddable of one class, and where it is sealed. */
    public EmbeddableOptions kinds(Class<?>... values) {
        return sayAll("kinds", values);
    }

    /** What says that an object is of this class; nothing takes the name that a table of it would have. */
    public EmbeddableOptions discriminatorValue(String value) {
        return say("discriminatorValue", value);
    }
}
