// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Its key is that of a ticket, which has several parts. */
@Entity
public class Scan {

    @PrimaryKey
    @OneToOne
    public Ref<Ticket> ticket;

    public String gate;

    /** For the ORM. */
    protected Scan() {}

    /** At a gate. */
    public Scan(Ticket ticket, String gate) {
        this.ticket = Ref.of(ticket);
        this.gate = gate;
    }

    /** Leads to a ticket by way of its scan. */
    @Entity
    public static class Complaint {

        @PrimaryKey
        public @Nullable Long id;

        public String about;

        @ManyToOne
        public Ref<Scan> scan;

        /** For the ORM. */
        protected Complaint() {}

        /** About a scan. */
        public Complaint(Scan scan, String about) {
            this.scan = Ref.of(scan);
            this.about = about;
        }
    }
}
