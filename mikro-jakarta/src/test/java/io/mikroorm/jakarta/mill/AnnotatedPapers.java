// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.jakarta.mill.AnnotatedMill.Baker;
import io.mikroorm.jakarta.mill.AnnotatedMill.Farmer;
import java.util.UUID;

/** What the partners of the mill have agreed upon, with annotations of ours. */
final class AnnotatedPapers {

    private AnnotatedPapers() {}

    @Entity
    static class Contract {
        @SerializedPrimaryKey
        Long id;

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @OneToOne(
                joinColumn = "farmer_no",
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Farmer farmer;

        @Property(length = 255)
        String text;
    }

    @Embeddable
    record DealKey(Long farmer, Long baker) {}

    @Entity(keyClass = DealKey.class)
    static class Deal {
        @SerializedPrimaryKey
        DealKey id;

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @ManyToOne(
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Farmer farmer;

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @ManyToOne(
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Baker baker;
    }

    @Entity
    static class Note {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Property(accessor = true)
        private UUID id;

        @Property(column = "words", length = 500, nullable = true, accessor = true)
        private String text;

        UUID getId() {
            return id;
        }

        void setId(UUID id) {
            this.id = id;
        }

        String getText() {
            return text;
        }

        void setText(String text) {
            this.text = text;
        }
    }
}
