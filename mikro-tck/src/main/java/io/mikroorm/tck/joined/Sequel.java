// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;

/** Four levels down. */
@Entity(table = "later_novel")
public final class Sequel extends Novel {

    private boolean last;

    /** Without a row yet. */
    public Sequel(String title, String genre) {
        super(title, genre);
    }

    /** Made from a row. */
    private Sequel() {}

    /** Whether none follows. */
    public boolean isLast() {
        return last;
    }

    /** Ends the series. */
    public void setLast(boolean value) {
        this.last = value;
    }
}
