// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean;

import io.ebean.EbeanVersion;
import io.ebean.enhance.Transformer;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import io.mikroorm.benchmarks.peers.WeavingLoader;
import org.jspecify.annotations.Nullable;

/** Ebean. */
public final class EbeanPeer extends Peer implements SqlWay {

    /** For the service loader. */
    public EbeanPeer() {
        super(20, "ebean", "Ebean " + EbeanVersion.getVersion());
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return switch (work) {
            case UPSERT -> ground == Ground.SQLITE ? "not for SQLite" : null;
            case ARTICLES -> NOT_WRITTEN;
            default -> null;
        };
    }

    @Override
    public Contender open(SqlDatabase database, Work work) throws Exception {
        return new Loader().open(EbeanContender.class, database, work);
    }

    private static final class Loader extends WeavingLoader {

        private final Transformer transformer;

        Loader() {
            super(EbeanPeer.class.getClassLoader(), EbeanPeer.class.getPackageName() + ".");
            this.transformer = new Transformer(EbeanPeer.class.getClassLoader(), "debug=0");
        }

        @Override
        protected byte @Nullable [] woven(String name, byte[] original) throws Exception {
            return name.contains(".model.")
                    ? transformer.transform(this, name.replace('.', '/'), null, null, original)
                    : null;
        }
    }
}
