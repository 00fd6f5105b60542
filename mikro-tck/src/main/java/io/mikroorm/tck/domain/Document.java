// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Version;

/** The second floor of a hierarchy of classes; annotated, but abstract, and so without a table. */
@Entity
public abstract class Document extends Stamped {

    @Version
    private long version;

    private String title = "untitled";

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** Gives it another title. */
    public void title(String text) {
        this.title = text;
    }
}
