// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

/** A space on a server that is lent to one user, who alone works in it until it is given back. */
public final class Space implements AutoCloseable {

    private final Spaces owner;
    private final String name;
    private final String tables;
    private final boolean fresh;
    private boolean spoilt;
    private boolean closed;

    Space(Spaces owner, String name, String tables, boolean fresh) {
        this.owner = owner;
        this.name = name;
        this.tables = tables;
        this.fresh = fresh;
        this.spoilt = fresh;
    }

    /** What the server calls it. */
    public String name() {
        return name;
    }

    /** Whether nobody has had it before, so that its tables are still to be made. */
    public boolean isFresh() {
        return fresh;
    }

    /** The tables are as they should be: the space may be lent again. */
    public void sound() {
        spoilt = false;
    }

    /** The tables may have changed: the space is dropped when it comes back. */
    public void spoil() {
        spoilt = true;
    }

    /** Gives it back. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (spoilt) {
            owner.discard(name);
        } else {
            owner.giveBack(this);
        }
    }

    String tables() {
        return tables;
    }
}
