// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the catalogue of the library: has a document, a list of words, a list of objects and an object. */
@Entity
public class Card {

    @PrimaryKey
    public @Nullable Long id;

    public String label;

    @Property(json = true)
    public @Nullable Map<String, @Nullable Object> facts;

    public @Nullable List<String> words;

    @Embedded
    public List<Loan> loans = new ArrayList<>();

    @Embedded(object = true)
    public @Nullable Spot spot;

    /** For the ORM. */
    protected Card() {
        this("");
    }

    /** An empty card. */
    public Card(String label) {
        this.label = label;
    }

    /** Somebody had the thing for some days. */
    @Embeddable
    public record Loan(String reader, int days) {}

    /** Where the thing stands. */
    @Embeddable
    public record Spot(String room, @Nullable Integer shelf) {}
}
