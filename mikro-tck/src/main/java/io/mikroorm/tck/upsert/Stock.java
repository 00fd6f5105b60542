// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Publisher;
import org.jspecify.annotations.Nullable;

/** Is known by two properties together, one of which is a relation. */
@Entity
@Unique(properties = {"publisher", "article"})
public class Stock {

    @PrimaryKey
    public @Nullable Long id;

    @ManyToOne
    public Ref<Publisher> publisher;

    @Property(length = 40)
    public String article;

    public int pieces;

    /** For the ORM. */
    protected Stock() {}

    /** Some pieces of an article. */
    public Stock(Ref<Publisher> publisher, String article, int pieces) {
        this.publisher = publisher;
        this.article = article;
        this.pieces = pieces;
    }
}
