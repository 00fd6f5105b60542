// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its setters fail where they are told to. */
@Entity
class Fuse {

    static final List<Class<?>> MODEL = List.of(Fuse.class, Plug.class, Socket.class);

    /** Whether labels are refused, by objects that rows are read into. */
    static final ThreadLocal<Boolean> REFUSES = ThreadLocal.withInitial(() -> false);

    @PrimaryKey
    @Property(accessor = true)
    private @Nullable Long id;

    int amps;

    @Property(accessor = true, length = 20)
    private String label = "";

    int turns;

    @Version
    @Property(accessor = true)
    private int version;

    @ManyToOne
    @Nullable
    Fuse next;

    /** The property that cannot be set in this object. */
    @Transient
    String stuck = "";

    static Fuse of(String label) {
        Fuse fuse = new Fuse();
        fuse.label = label;
        return fuse;
    }

    private void check(String property) {
        if (stuck.equals(property)) {
            throw new IllegalStateException(property + " is stuck");
        }
    }

    @Nullable
    Long getId() {
        return id;
    }

    void setId(@Nullable Long id) {
        check("id");
        this.id = id;
    }

    String getLabel() {
        return label;
    }

    void setLabel(String label) {
        if (REFUSES.get()) {
            throw new IllegalStateException("no label");
        }
        this.label = label;
    }

    int getVersion() {
        return version;
    }

    void setVersion(int version) {
        check("version");
        this.version = version;
    }

    /** One of two kinds. */
    @Entity
    @Inheritance
    static class Plug {

        @PrimaryKey
        @Nullable
        Long id;

        int amps;

        @Property(accessor = true, length = 20)
        private String label = "";

        int turns;

        String getLabel() {
            return label;
        }

        void setLabel(String label) {
            if (REFUSES.get()) {
                throw new IllegalStateException("no label");
            }
            this.label = label;
        }
    }

    /** The other one. */
    @Entity
    static class Socket extends Plug {

        int holes;
    }
}
