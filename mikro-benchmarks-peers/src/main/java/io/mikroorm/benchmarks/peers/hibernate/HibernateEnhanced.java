// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import io.mikroorm.benchmarks.peers.WeavingLoader;
import io.mikroorm.benchmarks.peers.hibernate.model.Book;
import java.util.Objects;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.jspecify.annotations.Nullable;

/** Hibernate with entities whose bytecode it enhanced: dirty tracking and lazy attributes. */
public final class HibernateEnhanced extends Peer implements SqlWay {

    /** For the service loader. */
    public HibernateEnhanced() {
        super(11, "hibernate-enhanced", Hibernate.VERSION);
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return switch (work) {
            case UPSERT -> Hibernate.STATELESS_ONLY;
            case ARTICLES -> NOT_WRITTEN;
            default -> null;
        };
    }

    @Override
    public Contender open(SqlDatabase database, Work work) throws Exception {
        Loader loader = new Loader();
        if (!SelfDirtinessTracker.class.isAssignableFrom(loader.loadClass(Book.class.getName()))) {
            throw new IllegalStateException("Hibernate enhanced nothing");
        }
        return loader.open(HibernateContender.class, database, work);
    }

    private static final class Loader extends WeavingLoader {

        private final Enhancer enhancer;

        Loader() {
            super(HibernateEnhanced.class.getClassLoader(), HibernateEnhanced.class.getPackageName() + ".");
            this.enhancer = Objects.requireNonNull(
                    BytecodeProviderInitiator.buildDefaultBytecodeProvider().getEnhancer(new Everything(this)));
        }

        @Override
        protected byte @Nullable [] woven(String name, byte[] original) {
            return enhancer.enhance(name, original);
        }
    }

    private static final class Everything extends DefaultEnhancementContext {

        private final ClassLoader loader;

        Everything(ClassLoader loader) {
            this.loader = loader;
        }

        @Override
        public ClassLoader getLoadingClassLoader() {
            return loader;
        }

        @Override
        public boolean doBiDirectionalAssociationManagement(UnloadedField field) {
            return false;
        }

        @Override
        public boolean isLazyLoadable(UnloadedField field) {
            return true;
        }

        @Override
        public boolean doDirtyCheckingInline(UnloadedClass type) {
            return true;
        }

        @Override
        public boolean hasLazyLoadableAttributes(UnloadedClass type) {
            return true;
        }
    }
}
