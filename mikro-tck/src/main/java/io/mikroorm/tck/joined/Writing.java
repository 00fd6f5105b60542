// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** A class between, with a table, but without objects of its own. */
@Entity
public abstract sealed class Writing extends Work permits Novel, Essay {

    private int pages = 100;

    @Embedded
    private @Nullable Press press;

    /** Without a row yet. */
    protected Writing(String title) {
        super(title);
    }

    /** Made from a row. */
    protected Writing() {}

    /** How long it is. */
    public int getPages() {
        return pages;
    }

    /** Changes that. */
    public void setPages(int value) {
        this.pages = value;
    }

    /** Who printed it. */
    public @Nullable Press getPress() {
        return press;
    }

    /** Says who printed it. */
    public void setPress(@Nullable Press value) {
        this.press = value;
    }
}
