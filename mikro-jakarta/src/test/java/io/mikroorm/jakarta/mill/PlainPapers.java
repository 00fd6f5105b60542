// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.jakarta.mill.PlainMill.Baker;
import io.mikroorm.jakarta.mill.PlainMill.Farmer;
import io.mikroorm.mapping.EntitySchema;
import java.util.List;
import java.util.UUID;

/** What the partners of the mill have agreed upon, without annotations. */
final class PlainPapers {

    private PlainPapers() {}

    static class Contract {
        Long id;

        Farmer farmer;

        String text;
    }

    record DealKey(Long farmer, Long baker) {}

    static class Deal {
        DealKey id;

        Farmer farmer;

        Baker baker;
    }

    static class Note {
        private UUID id;
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

    static List<EntitySchema<?>> schemas() {
        return List.of(
                EntitySchema.define(Contract.class, e -> e.keyText("id")
                        .oneToOne("farmer", r -> r.joinColumn("farmer_no")
                                .primary(k -> k.generated(KeyGeneration.ASSIGNED))
                                .cascade()
                                .onDelete(ReferentialAction.NO_ACTION))
                        .property("text", p -> p.length(255))),
                EntitySchema.define(Deal.class, e -> e.keyClass(DealKey.class)
                        .keyText("id")
                        .manyToOne("farmer", r -> r.primary(k -> k.generated(KeyGeneration.ASSIGNED))
                                .cascade()
                                .onDelete(ReferentialAction.NO_ACTION))
                        .manyToOne("baker", r -> r.primary(k -> k.generated(KeyGeneration.ASSIGNED))
                                .cascade()
                                .onDelete(ReferentialAction.NO_ACTION))),
                EntitySchema.define(Note.class, e -> e.property(
                                "id", p -> p.primary(k -> k.generated(KeyGeneration.UUID_V7))
                                        .accessor())
                        .property(
                                "text",
                                p -> p.column("words").length(500).nullable().accessor())),
                EntitySchema.embeddable(DealKey.class, c -> {}));
    }
}
