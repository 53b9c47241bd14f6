//! Private keys are called out, whatever they are written as and whatever is around.
