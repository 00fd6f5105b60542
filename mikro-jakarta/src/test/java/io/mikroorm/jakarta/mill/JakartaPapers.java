// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.jakarta.mill.JakartaMill.Baker;
import io.mikroorm.jakarta.mill.JakartaMill.Farmer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.UUID;

/** What the partners of the mill have agreed upon, with annotations of Jakarta Persistence. */
final class JakartaPapers {

    private JakartaPapers() {}

    @Entity
    static class Contract {
        @Id
        Long id;

        @MapsId
        @OneToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "farmer_no")
        Farmer farmer;

        @Column(nullable = false)
        String text;
    }

    @Embeddable
    record DealKey(Long farmer, Long baker) {}

    @Entity
    static class Deal {
        @EmbeddedId
        DealKey id;

        @MapsId("farmer")
        @ManyToOne(fetch = FetchType.LAZY)
        Farmer farmer;

        @MapsId("baker")
        @ManyToOne(fetch = FetchType.LAZY)
        Baker baker;
    }

    @Entity
    @Access(AccessType.PROPERTY)
    static class Note {
        private UUID id;
        private String text;

        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID getId() {
            return id;
        }

        void setId(UUID id) {
            this.id = id;
        }

        @Column(name = "words", length = 500)
        String getText() {
            return text;
        }

        void setText(String text) {
            this.text = text;
        }
    }
}
