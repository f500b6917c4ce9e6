"""ComfyUI's own samplers, guiders, schedules and noise."""

from __future__ import annotations

from .declaration import Does, NodeSpec, table

SAMPLING: dict[str, NodeSpec] = (
    table(
        Does.SAMPLES,
        """
        KSampler = seed ! steps cfg sampler_name scheduler denoise
        KSamplerAdvanced = add_noise noise_seed ! steps cfg sampler_name scheduler start_at_step end_at_step
        . return_with_leftover_noise
        SamplerCustom = add_noise noise_seed ! cfg
        SamplerCustomAdvanced =
        """,
    )
    | table(
        Does.SETTINGS,
        """
        RandomNoise = noise_seed !
        DisableNoise =
        KSamplerSelect = sampler_name
        BasicGuider =
        CFGGuider = cfg
        BasicScheduler = scheduler steps denoise
        KarrasScheduler = steps sigma_max sigma_min rho
        ExponentialScheduler = steps sigma_max sigma_min
        BetaSamplingScheduler = steps alpha beta
        SplitSigmas = step
        SplitSigmasDenoise = denoise
        SamplerDPMAdaptative = order rtol atol h_init pcoeff icoeff dcoeff accept_safety eta s_noise
        SamplerDPMPP_2M_SDE = solver_type eta s_noise noise_device
        SamplerDPMPP_2S_Ancestral = eta s_noise
        SamplerDPMPP_3M_SDE = eta s_noise noise_device
        SamplerDPMPP_SDE = eta s_noise r noise_device
        SamplerER_SDE = solver_type max_stage eta s_noise
        SamplerEulerAncestral = eta s_noise
        SamplerEulerAncestralCFGPP = eta s_noise
        SamplerEulerCFGpp = version
        SamplerLCM = s_noise s_noise_end noise_clip_std
        SamplerLCMUpscale = scale_ratio scale_steps upscale_method
        SamplerLMS = order
        """,
    )
    | table(
        Does.SETTINGS,
        """
        FlipSigmas =
        SetFirstSigma = sigma
        ExtendIntermediateSigmas = steps start_at_sigma end_at_sigma spacing
        """,
        why="changes the schedule",
    )
    | table(
        Does.SETTINGS,
        """
        PolyexponentialScheduler = steps sigma_max sigma_min rho
        LaplaceScheduler = steps sigma_max sigma_min mu beta
        VPScheduler = steps beta_d beta_min eps_s
        SDTurboScheduler = steps denoise
        AlignYourStepsScheduler = model_type steps denoise
        GITSScheduler = coeff steps denoise
        OptimalStepsScheduler = model_type steps denoise
        Flux2Scheduler = steps width height
        LTXVScheduler = steps max_shift base_shift stretch terminal
        ManualSigmas = sigmas
        """,
        why="a schedule that the plain sampler does not have",
    )
    | table(
        Does.SETTINGS,
        """
        DualCFGGuider = cfg_conds cfg_cond2_negative style
        PerpNegGuider = cfg neg_scale
        """,
        why="weighs the prompts in a way of its own",
    )
)

# Nodes that are a sampler or a schedule themselves, by the word KSampler has for it.
SAMPLER_NODES = {
    "SamplerDPMAdaptative": "dpm_adaptive",
    "SamplerDPMPP_2M_SDE": "dpmpp_2m_sde",
    "SamplerDPMPP_2S_Ancestral": "dpmpp_2s_ancestral",
    "SamplerDPMPP_3M_SDE": "dpmpp_3m_sde",
    "SamplerDPMPP_SDE": "dpmpp_sde",
    "SamplerER_SDE": "er_sde",
    "SamplerEulerAncestral": "euler_ancestral",
    "SamplerEulerAncestralCFGPP": "euler_ancestral_cfg_pp",
    "SamplerEulerCFGpp": "euler_cfg_pp",
    "SamplerLCM": "lcm",
    "SamplerLCMUpscale": "lcm",
    "SamplerLMS": "lms",
    "SamplerSASolver": "sa_solver",
    "SamplerSEEDS2": "seeds_2",
}
SCHEDULE_NODES = {
    "KarrasScheduler": "karras",
    "ExponentialScheduler": "exponential",
    "BetaSamplingScheduler": "beta",
}
