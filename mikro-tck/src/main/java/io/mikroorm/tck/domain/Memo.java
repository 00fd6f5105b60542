// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;

/** Shares its base classes with {@link Invoice}, but no table. */
@Entity
public final class Memo extends Document {

    private String text = "";

    /** An empty memo. */
    public Memo() {}

    public String text() {
        return text;
    }

    /** Sets the text. */
    public void text(String value) {
        this.text = value;
    }
}
