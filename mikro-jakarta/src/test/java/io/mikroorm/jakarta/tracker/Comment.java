// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** What somebody says about an issue. */
@Entity
class Comment extends Tracked {

    @Column(length = 4000)
    String text;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Nullable
    Issue issue;

    @ManyToOne
    @Nullable
    Account author;

    protected Comment() {
        this("", null);
    }

    Comment(String text, @Nullable Account author) {
        this.text = text;
        this.author = author;
    }
}
